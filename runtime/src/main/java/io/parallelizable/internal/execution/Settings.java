package io.parallelizable.internal.execution;

import io.parallelizable.engine.Engine;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * How a run is to be executed: its options, at their defaults until one is set.
 *
 * @param threads the most threads to take part, the caller included; 0 for the default
 * @param executor where workers come from; null for the runtime's own threads
 * @param engine what computes the elements elsewhere; null for the threads of this JVM
 * @param lookAhead how many elements of a stream may be computed and not taken; 0 for the default
 * @param control what the operation under way is told; null if it neither ends early nor tells how far it is
 */
public record Settings(
        int threads,
        @Nullable ExecutorService executor,
        @Nullable Engine engine,
        int lookAhead,
        @Nullable CancellationToken control) {
    /** No option set. */
    public static final Settings DEFAULT = new Settings(0, null, null, 0, null);

    /**
     * These settings with a number of threads.
     *
     * @param threads the most threads to take part, at least 1
     * @return the new settings
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public Settings withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, it is " + threads);
        }
        return new Settings(threads, executor, engine, lookAhead, control);
    }

    /**
     * These settings with an executor.
     *
     * @param executor where workers come from
     * @return the new settings
     */
    public Settings withExecutor(ExecutorService executor) {
        return new Settings(threads, Objects.requireNonNull(executor, "executor"), engine, lookAhead, control);
    }

    /**
     * These settings with an engine.
     *
     * @param engine what computes the elements
     * @return the new settings
     */
    public Settings withEngine(Engine engine) {
        return new Settings(threads, executor, Objects.requireNonNull(engine, "engine"), lookAhead, control);
    }

    /**
     * These settings with a bound for streams.
     *
     * @param lookAhead how many elements may be computed and not taken, at least 1
     * @return the new settings
     * @throws IllegalArgumentException if {@code lookAhead} is below 1
     */
    public Settings withLookAhead(int lookAhead) {
        if (lookAhead < 1) {
            throw new IllegalArgumentException("lookAhead must be at least 1, it is " + lookAhead);
        }
        return new Settings(threads, executor, engine, lookAhead, control);
    }

    /**
     * These settings on the threads of this JVM.
     *
     * @return the new settings
     */
    public Settings here() {
        return new Settings(threads, executor, null, lookAhead, control);
    }

    /**
     * These settings for an operation that is under way.
     *
     * @param control what the operation is told
     * @return the new settings
     */
    public Settings withControl(CancellationToken control) {
        return new Settings(threads, executor, engine, lookAhead, control);
    }

    /**
     * Whether to begin no chunk any more.
     *
     * @return whether the operation is to stop, other than by an interrupt of its caller
     */
    public boolean isStopRequested() {
        return control != null && control.isStopRequested();
    }

    /**
     * Takes note of elements that have been computed.
     *
     * @param count how many, at least 0
     */
    public void computed(long count) {
        if (control != null) {
            control.computed(count);
        }
    }
}
