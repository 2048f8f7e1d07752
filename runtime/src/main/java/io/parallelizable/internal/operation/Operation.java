package io.parallelizable.internal.operation;

import io.parallelizable.RunCancelledException;
import io.parallelizable.RunStoppedException;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.internal.execution.CancellationToken;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.threads.RuntimeThreads;
import io.parallelizable.internal.threads.Timer;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation that is under way, such as a map, a sum or a stream, with all the executions of kernels that it consists
 * of.
 *
 * <p>It begins with its first element and is closed at its end. In between it knows whether it is to stop, and how many
 * elements have been computed. The thread that stops it (the timer thread, or one that completes a stage) sets
 * {@code stop}, which every thread reads before each chunk, and interrupts the threads that are {@linkplain #enter
 * present}: the callers of its executions, which interrupt their workers in turn.
 *
 * <p>A thread sends an interrupt while it holds the lock, and only to a thread that is present; a present thread leaves
 * under the same lock, and takes the operation's interrupt back. So no interrupt arrives after the end. An interrupt by
 * other code that came before remains. One that arrives while the operation's own is pending cannot be distinguished
 * from it, since a thread has only one flag, and is taken back with it.
 */
public final class Operation implements CancellationToken, AutoCloseable {
    /** Why it is to stop, other than by an interrupt of its caller. */
    private enum Stop {
        TIMEOUT,
        CANCEL
    }

    private static final System.Logger LOGGER = System.getLogger("io.parallelizable");

    /** How long after a stop a caller that has not stopped is worth a warning, in nanoseconds. */
    private static final long PATIENCE_NANOS = 1_000_000_000;

    /** Longer than that is for ever. */
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

    private final Settings settings;
    private final long length;
    private final LongAdder computed = new LongAdder();
    private final LongAdder restored = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Presence> present = new ArrayList<>(1);
    private volatile @Nullable Stop stop;

    /** One object, since signals know it by its identity. */
    private final Runnable cancel = this::cancel;

    private boolean closed;
    private final List<Runnable> alarms = new ArrayList<>(1);
    private final List<Runnable> farewells = new ArrayList<>(1);

    private Operation(Settings settings, long length) {
        this.settings = settings;
        this.length = length;
    }

    /** Begins an operation of the given number of elements, -1 if that is not known; its time counts from now on. */
    public static Operation begin(Settings settings, long length) {
        Operation operation = new Operation(settings, length);
        settings.signals().forEach(signal -> signal.add(operation.cancel));
        Duration timeout = settings.timeout();
        if (timeout != null && timeout.compareTo(FOR_EVER) < 0) {
            Runnable alarm = Timer.SHARED.after(timeout.toNanos(), () -> operation.stop(Stop.TIMEOUT));
            operation.locked(() -> operation.alarms.add(alarm));
        }
        return operation;
    }

    private <T extends @Nullable Object> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** Registers an action that the thread which ends this operation executes once. */
    public void whenClosed(Runnable farewell) {
        locked(() -> farewells.add(farewell));
    }

    /** The current thread begins to call executions of this operation. */
    public Presence enter() {
        return enter(() -> {});
    }

    /**
     * The same.
     *
     * @param lost called, by another thread, if the current thread has not stopped long after a stop
     */
    public Presence enter(Runnable lost) {
        Presence presence = new Presence(this, lost);
        locked(() -> present.add(presence));
        return presence;
    }

    /** The current thread's presence; null if it is not present. */
    public @Nullable Presence here() {
        lock.lock();
        try {
            for (int i = present.size() - 1; i >= 0; i--) {
                if (present.get(i).isHere()) {
                    return present.get(i);
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** The current thread has ended. */
    void leave(Presence presence) {
        lock.lock();
        try {
            present.remove(presence);
            presence.takeBack();
        } finally {
            lock.unlock();
        }
    }

    /** Stops, unless it has been stopped or has ended. */
    private void stop(Stop why) {
        lock.lock();
        try {
            if (!closed && stop == null) {
                stop = why;
                present.forEach(Presence::interrupt);
                if (!present.isEmpty()) {
                    alarms.add(Timer.SHARED.after(PATIENCE_NANOS, this::startWarning));
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Warns on a separate thread: the time limits of other operations must not wait for a text or a logger. */
    private void startWarning() {
        try {
            RuntimeThreads.thread("parallelizable-warning", this::warn).start();
        } catch (Throwable noThread) {
            // What cannot stop continues without a warning.
        }
    }

    /** Names the elements that have kept a caller from stopping for long; later runs do without those callers. */
    private void warn() {
        List<Presence> stuck = locked(() -> List.copyOf(present));
        stuck.forEach(Presence::giveUp);
        for (String where :
                stuck.stream().map(Presence::where).filter(Objects::nonNull).toList()) {
            LOGGER.log(
                    Level.WARNING,
                    "a run cannot stop: " + stopped(computed(), where).getMessage() + ", which ignores its interrupt");
        }
    }

    /** Cancels it, unless it has been stopped or has ended. */
    public void cancel() {
        stop(Stop.CANCEL);
    }

    @Override
    public boolean isStopRequested() {
        Timer.SHARED.runDue();
        return stop != null;
    }

    @Override
    public void computed(long count) {
        computed.add(count);
    }

    @Override
    public void restored(long count) {
        // In this order: who reads the other way round never finds more restored than done.
        computed.add(count);
        restored.add(count);
    }

    @Override
    public void sent(long bytes) {
        sent.add(bytes);
    }

    /** How many bytes have been sent to an engine. */
    public long sent() {
        return sent.sum();
    }

    /** How many of the elements that count as computed were stored. */
    public long restored() {
        return restored.sum();
    }

    /** How many elements are done, at most as many as there are: measurements compute each of them several times. */
    public long computed() {
        return length < 0 ? computed.sum() : Math.min(computed.sum(), length);
    }

    public String progress() {
        return progress(computed(), length);
    }

    /** The number of computed elements and of all, -1 if that is not known, such as {@code 3 of 100 elements}. */
    public static String progress(long computed, long length) {
        return length < 0 ? computed + " elements" : computed + " of " + length + " elements";
    }

    /** How many elements there are; -1 if that is not known. */
    public long length() {
        return length;
    }

    /**
     * What an operation throws that has been stopped.
     *
     * @param where where it was then, such as {@code , inside element 3 of 100}; may be empty
     */
    public RunStoppedException stopped(long computed, String where) {
        String progress = progress(computed, length) + where;
        return stop == Stop.TIMEOUT
                ? new RunTimeoutException(
                        "stopped at its time limit of " + describeTimeout() + " after " + progress, computed, length)
                : new RunCancelledException("cancelled after " + progress, computed, length);
    }

    /** The limit of time, such as {@code 1h30m} or {@code 0.5s}. */
    private String describeTimeout() {
        return String.valueOf(settings.timeout()).replace("PT", "").toLowerCase(Locale.ROOT);
    }

    /** Ends; nothing stops it any more, and nothing keeps it. */
    @Override
    public void close() {
        List<Runnable> last;
        lock.lock();
        try {
            closed = true;
            alarms.forEach(Runnable::run);
            last = List.copyOf(farewells);
            farewells.clear();
        } finally {
            lock.unlock();
        }
        settings.signals().forEach(signal -> signal.remove(cancel));
        last.forEach(Runnable::run);
    }
}
