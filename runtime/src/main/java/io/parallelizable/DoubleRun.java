package io.parallelizable;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code double}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like execute the run and give the same result, to the last
 * bit, for any number of threads and any timing: results are combined in a tree whose shape depends on their number
 * alone. The results are not kept, so a run over a {@link Range} may have any number of elements.
 *
 * @param <O> the container of all results: {@code double[]}, or {@code double[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface DoubleRun<O, X extends Throwable> extends Options.OfKind<O, X, DoubleRun<O, X>> {
    @Override
    DoubleStream stream();

    @Override
    Stream<Completed<Double>> completed();

    /**
     * {@return the sum of the results, added up pairwise; 0.0 if there are no elements}
     *
     * <p>The error is at most k u / (1 - k u) times the sum of the absolute values, where k = floor(log2 n) + 1 and u =
     * 2^-53: for a million results 2.2e-15 of it, where a plain loop may be off by 1.1e-10 (Higham, <i>The accuracy of
     * floating point summation</i>, SIAM Journal on Scientific Computing 14, 1993, 783-799).
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    double sum() throws X;

    /**
     * {@return the least result as {@link Math#min} has it: a NaN, if there is one, and -0.0 is less than 0.0; empty if
     * there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalDouble min() throws X;

    /**
     * {@return the greatest result as {@link Math#max} has it: a NaN, if there is one, and -0.0 is less than 0.0; empty
     * if there are no elements}
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    OptionalDouble max() throws X;

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
    OptionalDouble reduce(DoubleBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(DoubleBinaryOperator)}, beginning with a first operand.
     *
     * @param identity the first operand, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return {@code identity} and the results combined; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    double reduce(double identity, DoubleBinaryOperator operator) throws X;
}
