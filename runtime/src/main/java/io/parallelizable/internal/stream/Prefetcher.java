package io.parallelizable.internal.stream;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Presence;
import io.parallelizable.internal.scheduling.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run, one after the other, of which some are computed ahead.
 *
 * <p>One thread at a time computes a batch. It is a thread of the runtime, which the consumer asks for when it begins
 * to use results, and which ends when enough of them wait: none waits for the consumer, so a stream that is left
 * unfinished and unclosed costs no thread. Where no thread is to be had the consumer computes the next batch itself, as
 * it does with the first one, of which it can use nothing before the end.
 *
 * <p>One lock guards what is ready and who computes. A consumer that waits is present in the operation, so that a stop
 * wakes it. It gives the computing thread a moment then, and leaves it behind if an element on it answers no interrupt.
 *
 * @param <C> the container of results
 */
public final class Prefetcher<C> {
    /** How long a thread that computes may take to answer its interrupt before it is left behind, in milliseconds. */
    private static final long GRACE_MILLIS = 50;

    private final Batches<C> batches;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Part<C>> ready = new ArrayDeque<>();

    /** How many results are ready; with the next four guarded by the lock. */
    private long readyCount;

    private boolean computing;
    private boolean asked;
    private boolean closed;
    private Batches.@Nullable End end;

    private @Nullable Operation operation;

    /**
     * Results of some batches; nothing is computed before the first is asked for.
     *
     * @param batches how they are computed
     */
    public Prefetcher(Batches<C> batches) {
        this.batches = batches;
    }

    /**
     * The next results, for which the current thread waits.
     *
     * @return the results; null if there are no more
     * @throws Throwable what the operation ends with, after all results that came before
     */
    @Nullable
    Part<C> next() throws Throwable {
        lock.lock();
        try {
            if (closed) {
                return null;
            }
            begun();
            while (ready.isEmpty() && end == null && !closed) {
                computeOrAwait();
            }
            Part<C> part = take();
            if (part != null) {
                askToComputeAhead();
                return part;
            }
        } finally {
            lock.unlock();
        }
        return end();
    }

    private Operation begun() {
        if (operation == null) {
            operation = batches.begin();
        }
        return operation;
    }

    private @Nullable Part<C> take() {
        Part<C> part = ready.poll();
        readyCount -= part == null ? 0 : part.count();
        return part;
    }

    private @Nullable Part<C> end() throws Throwable {
        Batches.End last = end;
        close();
        if (last != null && last.failure() != null) {
            throw last.failure().get();
        }
        return null;
    }

    /** Under the lock. */
    private void computeOrAwait() {
        if (computing || asked || !batches.areInOrder() && ask()) {
            awaitChange();
        } else {
            computeUnlocked();
        }
    }

    private void askToComputeAhead() {
        if (!computing && !asked && mayGoOn()) {
            ask();
        }
    }

    /** Whether the next batch should be computed by now. */
    private boolean mayGoOn() {
        return end == null && !closed && readyCount <= batches.ahead();
    }

    private boolean ask() {
        asked = Background.offer(batches.settings(), this::computeAhead);
        return asked;
    }

    /** What a thread of the runtime does. */
    private void computeAhead() {
        lock.lock();
        try {
            asked = false;
            do {
                if (!computing && end == null && !closed) {
                    computeUnlocked();
                }
            } while (!computing && mayGoOn());
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Computes a batch, without the lock meanwhile. */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    private void computeUnlocked() {
        Operation underWay = begun();
        computing = true;
        lock.unlock();
        Batches.End reached;
        try (Presence here = underWay.enter()) {
            reached = batches.computeNext(underWay, this::add);
        } catch (Throwable failure) {
            reached = new Batches.End(() -> failure);
        }
        lock.lock();
        computing = false;
        end = end == null ? reached : end;
        changed.signalAll();
    }

    private void add(Part<C> part) {
        lock.lock();
        try {
            if (end == null && !closed) {
                ready.add(part);
                readyCount += part.count();
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change; where it is stopped meanwhile, the operation ends with what tells of that. */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    private void awaitChange() {
        Operation underWay = begun();
        boolean interrupted = false;
        try (Presence here = underWay.enter()) {
            if (!underWay.isStopRequested()) {
                changed.await();
            }
        } catch (InterruptedException interruption) {
            interrupted = !underWay.isStopRequested();
        }
        if (interrupted) {
            endInterrupted(underWay);
        } else if (underWay.isStopRequested()) {
            awaitThreads(GRACE_MILLIS);
            end = end == null ? new Batches.End(() -> underWay.stopped(underWay.computed(), "")) : end;
        }
    }

    /** The consumer was interrupted, by no one of ours: its flag is set again. */
    private void endInterrupted(Operation underWay) {
        underWay.cancel();
        awaitThreads(GRACE_MILLIS);
        Thread.currentThread().interrupt();
        end = new Batches.End(() -> new RunInterruptedException(
                "the calling thread was interrupted after " + underWay.progress(),
                underWay.computed(),
                underWay.length()));
    }

    /** Waits so long until no one computes. */
    private void awaitThreads(long millis) {
        boolean flag = false;
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        while (computing && left > 0) {
            try {
                left = changed.awaitNanos(left);
            } catch (InterruptedException again) {
                flag = true;
            }
        }
        if (flag) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the operation: what is being computed is stopped, and nothing is begun any more. */
    void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            ready.clear();
            if (operation != null) {
                if (computing) {
                    operation.cancel();
                    awaitThreads(GRACE_MILLIS);
                }
                operation.close();
            }
        } finally {
            lock.unlock();
        }
        batches.close();
    }
}
