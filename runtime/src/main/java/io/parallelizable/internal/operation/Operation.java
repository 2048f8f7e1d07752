package io.parallelizable.internal.operation;

import io.parallelizable.RunCancelledException;
import io.parallelizable.RunStoppedException;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.internal.engine.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An operation that is under way: a map, a sum, a stream, with all the executions that it consists of.
 *
 * <p>It begins with its first element and is closed at its end, and knows in between whether it is to stop, and how far
 * it is. Whoever stops it (the one timer thread, or whoever completes a stage) sets {@code stop}, which every thread
 * reads before each strip, and interrupts those that are {@linkplain #enter present}: the callers of its executions,
 * which interrupt their helpers in turn.
 *
 * <p>An interrupt is sent under the lock, and only to a thread that is present; a thread leaves under the same lock and
 * takes the operation's interrupt back. So none arrives after the end. An interrupt of someone else's that was there
 * before stays. One that comes while the operation's own is pending cannot be told from it, since a thread has one flag
 * only, and is taken back with it.
 */
public final class Operation implements Control, AutoCloseable {
    private final Limits limits;
    private final long length;
    private final LongAdder computed = new LongAdder();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Presence> present = new ArrayList<>(1);
    private volatile @Nullable Stop stop;
    private boolean closed;
    private @Nullable Runnable alarm;

    private Operation(Limits limits, long length) {
        this.limits = limits;
        this.length = length;
    }

    /**
     * Begins an operation; its time runs from now on.
     *
     * @param limits what may stop it
     * @param length how many elements it has; -1 if no one knows
     * @return the operation, to be closed
     */
    public static Operation begin(Limits limits, long length) {
        Operation operation = new Operation(limits, length);
        limits.signals().forEach(signal -> signal.add(operation));
        operation.alarm = limits.isTimed() ? Timer.after(limits.nanos(), () -> operation.stop(Stop.TIMEOUT)) : null;
        return operation;
    }

    /**
     * The current thread begins to call executions of this operation.
     *
     * @return its presence, to be closed by the same thread
     */
    public Presence enter() {
        Presence presence = new Presence(this);
        lock.lock();
        try {
            present.add(presence);
        } finally {
            lock.unlock();
        }
        return presence;
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
    void stop(Stop why) {
        lock.lock();
        try {
            if (!closed && stop == null) {
                stop = why;
                present.forEach(Presence::interrupt);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isStopRequested() {
        return stop != null;
    }

    @Override
    public void computed(long count) {
        computed.add(count);
    }

    /**
     * How many elements have been computed.
     *
     * @return the count so far
     */
    public long computed() {
        return computed.sum();
    }

    /**
     * How many elements there are.
     *
     * @return the count; -1 if no one knows
     */
    public long length() {
        return length;
    }

    /**
     * What an operation throws that has been stopped.
     *
     * @param computed how many elements had been computed, at least
     * @param where where it was then, such as {@code , inside element 3 of 100}; may be empty
     * @return the exception
     */
    public RunStoppedException stopped(long computed, String where) {
        String progress = Progress.describe(computed, length) + where;
        return stop == Stop.TIMEOUT
                ? new RunTimeoutException(
                        "stopped at its time limit of " + limits.describeTimeout() + " after " + progress,
                        computed,
                        length)
                : new RunCancelledException("cancelled after " + progress, computed, length);
    }

    /** Ends; nothing stops it any more, and nothing keeps it. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        limits.signals().forEach(signal -> signal.remove(this));
        if (alarm != null) {
            alarm.run();
        }
    }
}
