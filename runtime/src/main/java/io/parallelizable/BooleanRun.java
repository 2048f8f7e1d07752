package io.parallelizable;

import java.util.stream.Stream;

/**
 * A run of a method that returns {@code boolean}.
 *
 * <p>All methods below execute the run. {@link #any}, {@link #all} and {@link #firstIndex} end at the element where the
 * plain loop would stop. On one thread ({@code threads(1)}) exactly the elements up to that one are called. On more
 * threads, elements after it may have been begun by then, and short elements are computed several at a time; the
 * results and failures of these do not matter, but the search waits for one on the calling thread. If an element before
 * it fails, its exception is thrown.
 *
 * @param <O> the container of all results: {@code boolean[]}, or {@code boolean[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface BooleanRun<O, X extends Throwable> extends Options.OfKind<O, X, BooleanRun<O, X>> {
    @Override
    Stream<Boolean> stream();

    @Override
    Stream<Completed<Boolean>> completed();

    /**
     * {@return the indices of the elements that are true: a new array, ascending; cells of a grid are counted row by
     * row}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more indices than an array can hold
     */
    long[] indices() throws X;

    /**
     * {@return how many elements are true} Results are not kept, so the run may have any number of elements.
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long count() throws X;

    /**
     * {@return whether an element is true; false if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    boolean any() throws X;

    /**
     * {@return whether none is false; true if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    boolean all() throws X;

    /**
     * {@return the index of the first element that is true; -1 if there is none}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long firstIndex() throws X;
}
