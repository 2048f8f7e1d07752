package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.IntBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code int}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like give the same, to the last bit, for any number of threads
 * and whatever the timing: results are combined in a tree whose shape depends on their number alone. They do not keep
 * the results, so a run over a {@link Range} may have any number of elements.
 *
 * @param <O> the container of all results: {@code int[]}, or {@code int[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface IntRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    IntRun<O, X> threads(int threads);

    @Override
    IntRun<O, X> executor(ExecutorService executor);

    @Override
    IntRun<O, X> timeout(Duration timeout);

    @Override
    IntRun<O, X> cancelOn(CompletionStage<?> stage);

    @Override
    IntRun<O, X> progress();

    @Override
    IntRun<O, X> progress(ProgressListener listener);

    @Override
    IntRun<O, X> retries(int most, Class<?>... after);

    @Override
    IntRun<O, X> lookAhead(int elements);

    @Override
    IntRun<O, X> on(Engine engine);

    @Override
    IntRun<O, X> seed(long seed);

    @Override
    IntRun<O, X> seed(RandomGenerator parent);

    @Override
    IntStream stream();

    @Override
    Stream<Completed<Integer>> completed();

    /**
     * Executes the run and adds up the results.
     *
     * @return the sum; 0 if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    long sum() throws X;

    /**
     * Executes the run and finds the least result.
     *
     * @return the least result; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    OptionalInt min() throws X;

    /**
     * Executes the run and finds the greatest result.
     *
     * @return the greatest result; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    OptionalInt max() throws X;

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
    OptionalInt reduce(IntBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(IntBinaryOperator)}, with a first operand to begin with.
     *
     * @param identity what comes before the results, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return what {@code identity} and the results come to; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    int reduce(int identity, IntBinaryOperator operator) throws X;
}
