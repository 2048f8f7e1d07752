package io.parallelizable;

import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code int}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like execute the run and give the same, to the last bit, for
 * any number of threads and whatever the timing: results are combined in a tree whose shape depends on their number
 * alone. They do not keep the results, so a run over a {@link Range} may have any number of elements.
 *
 * @param <O> the container of all results: {@code int[]}, or {@code int[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface IntRun<O, X extends Throwable> extends Options.OfKind<O, X, IntRun<O, X>> {
    @Override
    IntStream stream();

    @Override
    Stream<Completed<Integer>> completed();

    /**
     * {@return the sum of the results; 0 if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long sum() throws X;

    /**
     * {@return the least result; empty if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalInt min() throws X;

    /**
     * {@return the greatest result; empty if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalInt max() throws X;

    /**
     * {@return the index of the first element with the {@linkplain #min least} result; -1 if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long argMin() throws X;

    /**
     * {@return the index of the first element with the {@linkplain #max greatest} result; -1 if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long argMax() throws X;

    /**
     * {@return the mean of the results, its standard error, their spread and more}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    Statistics statistics() throws X;

    /**
     * Executes the run and combines the results with an operator, neighbours first, in their order: the first operand
     * belongs to lower indices than the second.
     *
     * <p>What the operator throws is thrown by the run, unless an element fails that a serial loop would have met
     * before.
     *
     * @param operator an associative function that many threads may call at once
     * @return what the results come to; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalInt reduce(IntBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(IntBinaryOperator)}, with a first operand to begin with.
     *
     * @param identity what comes before the results, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return what {@code identity} and the results come to; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    int reduce(int identity, IntBinaryOperator operator) throws X;
}
