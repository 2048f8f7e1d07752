package io.parallelizable;

import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code long}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like execute the run and give the same result, to the last
 * bit, for any number of threads and any timing: results are combined in a tree whose shape depends on their number
 * alone. The results are not kept, so a run over a {@link Range} may have any number of elements.
 *
 * @param <O> the container of all results: {@code long[]}, or {@code long[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface LongRun<O, X extends Throwable> extends Options.OfKind<O, X, LongRun<O, X>> {
    @Override
    LongStream stream();

    @Override
    Stream<Completed<Long>> completed();

    /**
     * {@return the sum of the results, which wraps around beyond 64 bits, as in a loop; 0 if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long sum() throws X;

    /**
     * {@return the least result; empty if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalLong min() throws X;

    /**
     * {@return the greatest result; empty if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalLong max() throws X;

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
     * {@return the mean of the results, its standard error, their spread and more} Results beyond 2^53 are rounded to
     * doubles.
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
    OptionalLong reduce(LongBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(LongBinaryOperator)}, beginning with a first operand.
     *
     * @param identity the first operand, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return {@code identity} and the results combined; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    long reduce(long identity, LongBinaryOperator operator) throws X;
}
