package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.LongBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code long}.
 *
 * <p>{@link #sum}, {@link #min}, {@link #reduce} and the like give the same, to the last bit, for any number of threads
 * and whatever the timing: results are combined in a tree whose shape depends on their number alone. They do not keep
 * the results, so a run over a {@link Range} may have any number of elements.
 *
 * @param <O> the container of all results: {@code long[]}, or {@code long[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface LongRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    LongRun<O, X> threads(int threads);

    @Override
    LongRun<O, X> executor(ExecutorService executor);

    @Override
    LongRun<O, X> timeout(Duration timeout);

    @Override
    LongRun<O, X> cancelOn(CompletionStage<?> stage);

    @Override
    LongRun<O, X> progress();

    @Override
    LongRun<O, X> progress(ProgressListener listener);

    @Override
    LongRun<O, X> retries(int most, Class<?>... after);

    @Override
    LongRun<O, X> lookAhead(int elements);

    @Override
    LongRun<O, X> on(Engine engine);

    @Override
    LongRun<O, X> seed(long seed);

    @Override
    LongRun<O, X> seed(RandomGenerator parent);

    @Override
    LongStream stream();

    @Override
    Stream<Completed<Long>> completed();

    /**
     * Executes the run and adds up the results. A sum beyond 64 bits wraps around, as in a loop.
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
    OptionalLong min() throws X;

    /**
     * Executes the run and finds the greatest result.
     *
     * @return the greatest result; empty if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    OptionalLong max() throws X;

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
     * Executes the run and computes the mean of the results, its standard error, their spread and more. Results beyond
     * 2^53 are rounded to doubles.
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
    OptionalLong reduce(LongBinaryOperator operator) throws X;

    /**
     * As {@link #reduce(LongBinaryOperator)}, with a first operand to begin with.
     *
     * @param identity what comes before the results, such as 0 for a sum
     * @param operator an associative function that many threads may call at once
     * @return what {@code identity} and the results come to; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    long reduce(long identity, LongBinaryOperator operator) throws X;
}
