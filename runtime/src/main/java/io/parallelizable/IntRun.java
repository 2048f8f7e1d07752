package io.parallelizable;

import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code int}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like execute the run and give the same result, to the last
 * bit, for any number of threads and any timing: results are combined in a tree whose shape depends on their number
 * alone. The results are not kept, so a run over a {@link Range} may have any number of elements.
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
     * Executes the run and combines neighbouring results with an operator, in their order: the first operand belongs to
     * lower indices than the second.
     *
     * <p>The run throws what the operator throws, unless an element fails that the plain loop would have met before.
     *
     * @param operator an associative function that many threads may call at once
     * @return the results combined; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalInt reduce(IntBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(IntBinaryOperator)}, beginning with a first operand.
     *
     * @param identity the first operand, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return {@code identity} and the results combined; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    int reduce(int identity, IntBinaryOperator operator) throws X;
}
