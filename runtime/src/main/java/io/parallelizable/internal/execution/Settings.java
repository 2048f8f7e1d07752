package io.parallelizable.internal.execution;

import io.parallelizable.engine.Engine;
import io.parallelizable.internal.progress.Audience;
import io.parallelizable.kernel.Kernel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a run is executed: all its options, at their defaults until one is set.
 *
 * <p>Immutable: each {@code with…} changes a copy, before anyone else sees it. Fields are not final for the copy's
 * sake; other threads read them through the final field of the run, which is as safe.
 */
public final class Settings implements Cloneable {
    /** No option set. */
    public static final Settings DEFAULT = new Settings();

    private int threads;
    private @Nullable ExecutorService executor;
    private @Nullable UnaryOperator<Runnable> decorator;
    private @Nullable Engine engine;
    private @Nullable Duration timeout;
    private List<Signal> signals = List.of();
    private @Nullable Audience audience;
    private Retries retries = Retries.NONE;
    private int lookAhead;
    private @Nullable CheckpointFile checkpoint;
    private boolean seedGiven;
    private @Nullable CancellationToken control;
    private @Nullable TimeKeeper timeKeeper;

    private Settings() {}

    private Settings with(Consumer<Settings> change) {
        try {
            Settings copy = (Settings) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new LinkageError("a class that is Cloneable", impossible);
        }
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, it is " + value);
        }
        return value;
    }

    /** The most threads to take part, the caller included; 0 for the default. */
    public int threads() {
        return threads;
    }

    public Settings withThreads(int threads) {
        return with(copy -> copy.threads = atLeastOne("threads", threads));
    }

    /** Where workers come from; null for the runtime's own threads. */
    public @Nullable ExecutorService executor() {
        return executor;
    }

    public Settings withExecutor(ExecutorService executor) {
        return with(copy -> copy.executor = Objects.requireNonNull(executor, "executor"));
    }

    /** What each worker's part in the run is wrapped in; null for nothing. */
    public @Nullable UnaryOperator<Runnable> decorator() {
        return decorator;
    }

    public Settings withDecorator(UnaryOperator<Runnable> decorator) {
        return with(copy -> copy.decorator = Objects.requireNonNull(decorator, "decorator"));
    }

    /** What computes the elements elsewhere; null for the threads of this JVM. */
    public @Nullable Engine engine() {
        return engine;
    }

    public Settings withEngine(Engine engine) {
        return with(copy -> copy.engine = Objects.requireNonNull(engine, "engine"));
    }

    /** The same on the threads of this JVM. */
    public Settings here() {
        return with(copy -> copy.engine = null);
    }

    /** How long an operation may take; null for as long as it needs. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    public Settings withTimeout(Duration timeout) {
        if (Objects.requireNonNull(timeout, "timeout").isNegative()) {
            throw new IllegalArgumentException("timeout must not be negative, it is " + timeout);
        }
        return with(copy -> copy.timeout = timeout);
    }

    /** What cancels an operation. */
    public List<Signal> signals() {
        return signals;
    }

    public Settings withSignal(Signal signal) {
        return with(copy -> copy.signals =
                Stream.concat(signals.stream(), Stream.of(signal)).toList());
    }

    /** What receives the progress of an operation; null for nothing. */
    public @Nullable Audience audience() {
        return audience;
    }

    public Settings withAudience(@Nullable Audience audience) {
        return with(copy -> copy.audience = audience);
    }

    /** How often failing elements are called again. */
    public Retries retries() {
        return retries;
    }

    public Settings withRetries(Retries retries) {
        return with(copy -> copy.retries = retries);
    }

    /** The most elements of a stream that are computed and not yet taken; 0 for the default. */
    public int lookAhead() {
        return lookAhead;
    }

    public Settings withLookAhead(int lookAhead) {
        return with(copy -> copy.lookAhead = atLeastOne("lookAhead", lookAhead));
    }

    /** Where finished results are kept; null if they are not. */
    public @Nullable CheckpointFile checkpoint() {
        return checkpoint;
    }

    public Settings withCheckpoint(CheckpointFile checkpoint) {
        return with(copy -> copy.checkpoint = checkpoint);
    }

    /** Whether the user has chosen the random streams. */
    public boolean isSeedGiven() {
        return seedGiven;
    }

    public Settings withSeedGiven() {
        return with(copy -> copy.seedGiven = true);
    }

    /** The token of the operation under way; null if it can neither end early nor be watched. */
    public @Nullable CancellationToken control() {
        return control;
    }

    public Settings withControl(CancellationToken control) {
        return with(copy -> copy.control = control);
    }

    public Settings withTimeKeeper(TimeKeeper timeKeeper) {
        return with(copy -> copy.timeKeeper = timeKeeper);
    }

    /**
     * Whether an operation need not be watched: nothing but an interrupt may stop it, and nothing receives its
     * progress.
     */
    public boolean areUnwatched() {
        return timeout == null && signals.isEmpty() && audience == null;
    }

    /** Whether the operation is to stop, other than by an interrupt of its caller. */
    public boolean isStopRequested() {
        return control != null && control.isStopRequested();
    }

    /** Takes note of so many elements that have been computed. */
    public void computed(long count) {
        if (control != null) {
            control.computed(count);
        }
    }

    /** Takes note of bytes that have been sent to an engine. */
    public void sent(long bytes) {
        if (control != null) {
            control.sent(bytes);
        }
    }

    /** A kernel as it is executed on this JVM: it records the times of its elements if they are wanted. */
    public <O extends @Nullable Object> Kernel<O> timed(Kernel<O> kernel) {
        return timeKeeper == null || engine != null ? kernel : timeKeeper.timed(kernel);
    }

    /** Records how long a slice took elsewhere, if that is wanted. */
    public void took(long from, int count, long nanos, String thread) {
        if (timeKeeper != null) {
            timeKeeper.computed(from, count, nanos, thread);
        }
    }

    /** Takes note of so many elements that need not be computed, since their results were stored. */
    public void restored(long count) {
        if (control != null) {
            control.restored(count);
        }
    }
}
