package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A run of a method that returns {@code boolean}.
 *
 * <p>{@link #any}, {@link #all} and {@link #firstIndex} end at the element where the serial loop would stop. On one
 * thread ({@code threads(1)}) exactly the elements up to that one are called; on more, threads that are ahead of it may
 * have begun others by then, and how those end does not matter. Where an element below it fails, its exception is
 * thrown.
 *
 * @param <O> the container of all results: {@code boolean[]}, or {@code boolean[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface BooleanRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    BooleanRun<O, X> threads(int threads);

    @Override
    BooleanRun<O, X> executor(ExecutorService executor);

    @Override
    BooleanRun<O, X> timeout(Duration timeout);

    @Override
    BooleanRun<O, X> cancelOn(CompletionStage<?> stage);

    @Override
    BooleanRun<O, X> progress();

    @Override
    BooleanRun<O, X> progress(ProgressListener listener);

    @Override
    BooleanRun<O, X> retries(int most, Class<?>... after);

    @Override
    BooleanRun<O, X> lookAhead(int elements);

    @Override
    BooleanRun<O, X> on(Engine engine);

    @Override
    BooleanRun<O, X> seed(long seed);

    @Override
    BooleanRun<O, X> seed(RandomGenerator parent);

    @Override
    Stream<Boolean> stream();

    @Override
    Stream<Completed<Boolean>> completed();

    /**
     * Executes the run and returns the indices of the elements that are true.
     *
     * @return a new array, ascending; cells of a grid are counted row by row
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     * @throws IllegalArgumentException if there are more indices than an array can hold
     */
    long[] indices() throws X;

    /**
     * Executes the run and counts the elements that are true. Results are not kept, so there may be any number.
     *
     * @return how many are true
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    long count() throws X;

    /**
     * Executes the run until an element is true.
     *
     * @return whether one is true; false if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    boolean any() throws X;

    /**
     * Executes the run until an element is false.
     *
     * @return whether none is false; true if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    boolean all() throws X;

    /**
     * Executes the run until an element is true.
     *
     * @return the index of the first element that is true; -1 if there is none
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    long firstIndex() throws X;
}
