package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code double}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like give the same, to the last bit, for any number of threads
 * and whatever the timing: results are combined in a tree whose shape depends on their number alone. They do not keep
 * the results, so a run over a {@link Range} may have any number of elements.
 *
 * @param <O> the container of all results: {@code double[]}, or {@code double[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface DoubleRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    DoubleRun<O, X> threads(int threads);

    @Override
    DoubleRun<O, X> executor(ExecutorService executor);

    @Override
    DoubleRun<O, X> timeout(Duration timeout);

    @Override
    DoubleRun<O, X> cancelOn(CompletionStage<?> stage);

    @Override
    DoubleRun<O, X> progress();

    @Override
    DoubleRun<O, X> progress(ProgressListener listener);

    @Override
    DoubleRun<O, X> retries(int most, Class<?>... after);

    @Override
    DoubleRun<O, X> lookAhead(int elements);

    @Override
    DoubleRun<O, X> on(Engine engine);

    @Override
    DoubleRun<O, X> seed(long seed);

    @Override
    DoubleRun<O, X> seed(RandomGenerator parent);

    @Override
    DoubleStream stream();

    @Override
    Stream<Completed<Double>> completed();

    /**
     * Executes the run and adds up the results, pairwise.
     *
     * <p>The error is at most k u / (1 - k u) times the sum of the absolute values, where k = floor(log2 n) + 1 and u =
     * 2^-53: for a million results 2.2e-15 of it, where a plain loop may be off by 1.1e-10 (Higham, <i>The accuracy of
     * floating point summation</i>, SIAM Journal on Scientific Computing 14, 1993, 783-799).
     *
     * @return the sum; 0.0 if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    double sum() throws X;

    /**
     * Executes the run and finds the least result as {@link Math#min} has it: a NaN, if there is one, and -0.0 is less
     * than 0.0.
     *
     * @return the least result; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    OptionalDouble min() throws X;

    /**
     * Executes the run and finds the greatest result as {@link Math#max} has it: a NaN, if there is one, and -0.0 is
     * less than 0.0.
     *
     * @return the greatest result; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    OptionalDouble max() throws X;

    /**
     * Executes the run and finds where the {@linkplain #min least} result is.
     *
     * @return the index of the first element with that result; -1 if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    long argMin() throws X;

    /**
     * Executes the run and finds where the {@linkplain #max greatest} result is.
     *
     * @return the index of the first element with that result; -1 if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    long argMax() throws X;

    /**
     * Executes the run and computes the mean of the results, its standard error, their spread and more.
     *
     * @return the statistics
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
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
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    OptionalDouble reduce(DoubleBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(DoubleBinaryOperator)}, with a first operand to begin with.
     *
     * @param identity what comes before the results, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return what {@code identity} and the results come to; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    double reduce(double identity, DoubleBinaryOperator operator) throws X;
}
