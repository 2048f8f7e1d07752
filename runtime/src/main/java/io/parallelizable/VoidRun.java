package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of a method that returns nothing: {@link #forEach} executes it.
 *
 * <p>There is no container of results: {@link #map} does as {@code forEach} and returns null.
 *
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface VoidRun<X extends Throwable> extends Run<@Nullable Void, X> {
    @Override
    VoidRun<X> threads(int threads);

    @Override
    VoidRun<X> executor(ExecutorService executor);

    @Override
    VoidRun<X> timeout(Duration timeout);

    @Override
    VoidRun<X> cancelOn(CompletionStage<?> stage);

    @Override
    VoidRun<X> progress();

    @Override
    VoidRun<X> progress(ProgressListener listener);

    @Override
    VoidRun<X> retries(int most, Class<?>... after);

    @Override
    VoidRun<X> lookAhead(int elements);

    @Override
    VoidRun<X> on(Engine engine);

    @Override
    VoidRun<X> seed(long seed);

    @Override
    VoidRun<X> seed(RandomGenerator parent);

    @Override
    Stream<@Nullable Void> stream();

    @Override
    Stream<Completed<@Nullable Void>> completed();

    /**
     * Executes the run: calls the method for every input.
     *
     * <p>Calls are under way at the same time, in no particular order. What they wrote is visible afterwards.
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    void forEach() throws X;
}
