package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes results in the background.
 *
 * <p><b>Threads.</b> The run's threads put their results into {@code pending}, a lock-free queue, since each does so
 * tens of thousands of times in a second, and continue. They wait only if more than {@link #MOST_BYTES} are pending,
 * since the disk is slower than they are. One thread of this writer takes all that is pending, once in an interval, or
 * as soon as {@link #MUCH_BYTES} are pending, and writes it in one transaction; so results of neighbours that several
 * threads have computed become one row. The monitor of this object is for waiting alone, and is never held while
 * anything is written: a thread that changes what others wait for does so first, and then notifies inside the monitor.
 * The thread that writes holds the monitor {@code writing}: the writer's thread, the one that closes, or one that ends
 * the process.
 *
 * <p><b>Failures.</b> If something cannot be written, the run ends: each {@link #put} from then on throws the failure,
 * or {@link #close} if no {@code put} follows.
 */
final class Writer implements AutoCloseable {
    /** Pending results for which the run waits. */
    private static final long MOST_BYTES = 64 << 20;

    /** Pending results that are written before their time. */
    private static final long MUCH_BYTES = 8 << 20;

    private static final Comparator<Strip> LARGER_ONES_FIRST =
            Comparator.comparingLong(Strip::first).thenComparing(Strip::end, Comparator.reverseOrder());

    private final Sink sink;
    private final long intervalNanos;
    private final Object writing = new Object();
    private final Thread thread;
    private final Queue<Strip> pending = new ConcurrentLinkedQueue<>();

    /** What is pending takes so many. */
    private final AtomicLong bytes = new AtomicLong();

    private volatile boolean closed;
    private volatile @Nullable CheckpointException failure;

    /** Whether the run knows of the failure, which is then the reason of its end. */
    private volatile boolean told;

    /** Where results are written. */
    @FunctionalInterface
    interface Sink {
        /** Writes strips, in the order of their elements, in one transaction. */
        void write(List<Strip> strips);
    }

    /** Begins to write each time that so many nanoseconds have passed. */
    Writer(Sink sink, long intervalNanos) {
        this.sink = sink;
        this.intervalNanos = intervalNanos;
        this.thread = new Thread(null, this::run, "parallelizable-checkpoint", 0, false);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Leaves results to be written, instead of those of strips that lie within; what comes after the end is dropped.
     */
    void put(Strip strip) {
        if (bytes.get() > MOST_BYTES) {
            awaitRoom();
        }
        requireWritten();
        if (closed) {
            return;
        }
        pending.add(strip);
        long before = bytes.getAndAdd(strip.size());
        if (before < MUCH_BYTES && before + strip.size() >= MUCH_BYTES) {
            wakeAll();
        }
    }

    private synchronized void wakeAll() {
        notifyAll();
    }

    /** An interrupt stops the run, which does not need to be told by this: it stays. */
    private synchronized void awaitRoom() {
        boolean interrupted = false;
        while (bytes.get() > MOST_BYTES && failure == null && !closed) {
            try {
                wait();
            } catch (InterruptedException forTheRun) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (awaitWork()) {
            flush();
        }
    }

    /** Waits for the next time to write; false if there is none. */
    private synchronized boolean awaitWork() {
        long start = System.nanoTime();
        long left = intervalNanos;
        while (!closed && failure == null && (pending.isEmpty() || left > 0 && bytes.get() < MUCH_BYTES)) {
            try {
                wait(Math.max(1, (pending.isEmpty() ? intervalNanos : left) / 1_000_000));
            } catch (InterruptedException ignored) {
                // Nobody has a reason to interrupt this thread, and results must be written all the same.
            }
            left = intervalNanos - (System.nanoTime() - start);
        }
        return !closed && failure == null;
    }

    /** Writes all that is pending. */
    void flush() {
        synchronized (writing) {
            List<Strip> strips = take();
            if (strips.isEmpty()) {
                return;
            }
            try {
                sink.write(inOrder(strips));
            } catch (CheckpointException problem) {
                fail(problem);
            } catch (RuntimeException | Error fault) {
                fail(new CheckpointException("results cannot be stored: " + fault, fault));
            }
        }
    }

    private List<Strip> take() {
        List<Strip> strips = new ArrayList<>();
        long taken = 0;
        for (Strip next = pending.poll(); next != null; next = pending.poll()) {
            strips.add(next);
            taken += next.size();
        }
        // Not before: however fast results come, there is an end to what is taken.
        bytes.addAndGet(-taken);
        wakeAll();
        return failure == null ? strips : List.of();
    }

    /** In the order of elements, without those that lie within others. */
    private static List<Strip> inOrder(List<Strip> strips) {
        strips.sort(LARGER_ONES_FIRST);
        List<Strip> ordered = new ArrayList<>(strips.size());
        long end = 0;
        for (Strip strip : strips) {
            if (strip.end() > end) {
                ordered.add(strip);
                end = strip.end();
            }
        }
        return ordered;
    }

    private synchronized void fail(CheckpointException problem) {
        if (failure == null) {
            failure = problem;
        }
        notifyAll();
    }

    /** Writes the rest; throws what could not be written, unless the run has been told. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            notifyAll();
        }
        flush();
        synchronized (this) {
            if (!told) {
                requireWritten();
            }
        }
    }

    private void requireWritten() {
        CheckpointException problem = failure;
        if (problem != null) {
            told = true;
            throw problem;
        }
    }
}
