package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports the progress of one operation to its listener.
 *
 * <p><b>Off the hot path.</b> The operation's threads only count. From time to time the {@link Ticker} starts a report
 * on a separate thread, so that nothing that a listener leaves on its thread reaches another run. {@code telling} is
 * true from then until the listener has returned: so there are never two reports at once, and a listener that blocks
 * occupies one thread and nothing else. If the system cannot start a thread, the report is left out.
 *
 * <p><b>The end.</b> {@link #close} sets {@code ended} and starts the last report. If a report is under way, that one
 * starts the last one when it is over: its thread writes {@code telling} and then reads {@code ended}, the closing
 * thread writes {@code ended} and then reads {@code telling}, so one of them sees the other. The closing thread waits
 * for a moment until the last report is over, so that what it does next (print, exit) comes after; it does not rely on
 * that.
 */
public final class Watch implements AutoCloseable {
    /** The name of the threads that watch and tell. */
    static final String THREAD_NAME = "parallelizable-progress";

    /** The time after which an operation is first reported, if short ones are not reported, in nanoseconds. */
    static final long PATIENCE_NANOS = 1_000_000_000;

    /** How long the end of an operation waits for the last telling, in milliseconds. */
    private static final long COURTESY = 250;

    private final LongFunction<@Nullable ProgressListener> opener;
    private final boolean tellsShort;
    private final long total;
    private final LongSupplier done;
    private final LongSupplier restored;
    private final AtomicBoolean telling = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private final long start = System.nanoTime();
    private volatile boolean ended;

    /** Written by the thread that reports. */
    private volatile @Nullable ProgressListener listener;

    private volatile long toldRestored;

    private Watch(
            LongFunction<@Nullable ProgressListener> opener,
            boolean tellsShort,
            long total,
            LongSupplier done,
            LongSupplier restored) {
        this.opener = opener;
        this.tellsShort = tellsShort;
        this.total = total;
        this.done = done;
        this.restored = restored;
    }

    /**
     * Begins to watch an operation.
     *
     * @param opener returns the listener, given when the operation began in {@link System#nanoTime}; null for none
     * @param tellsShort whether an operation that ends at once is reported too
     */
    static Watch begin(
            LongFunction<@Nullable ProgressListener> opener,
            boolean tellsShort,
            long total,
            LongSupplier done,
            LongSupplier restored) {
        Watch watch = new Watch(opener, tellsShort, total, done, restored);
        Ticker.add(watch);
        return watch;
    }

    /** Called by the ticker. */
    void tick() {
        if (tellsShort || System.nanoTime() - start >= PATIENCE_NANOS) {
            startTelling();
        }
    }

    private void startTelling() {
        if (over.getCount() > 0 && telling.compareAndSet(false, true)) {
            try {
                RuntimeThreads.thread(THREAD_NAME, this::tell).start();
            } catch (Throwable noThread) {
                telling.set(false);
                if (ended) {
                    over.countDown();
                }
            }
        }
    }

    private void tell() {
        boolean last = ended;
        try {
            tellListener(last);
        } catch (Throwable failure) {
            // The listener's own affair: it is not called again.
            over.countDown();
        }
        if (last) {
            over.countDown();
        }
        telling.set(false);
        if (ended && !last) {
            startTelling();
        }
    }

    private void tellListener(boolean last) {
        ProgressListener told = listener;
        if (told == null && (!last || tellsShort)) {
            told = opener.apply(start);
            listener = told;
        }
        if (told != null) {
            tellRestored(told);
            told.progressed(done.getAsLong(), total);
            if (last) {
                told.ended();
            }
        }
    }

    private void tellRestored(ProgressListener told) {
        long count = restored.getAsLong();
        if (count > toldRestored) {
            toldRestored = count;
            told.restored(count);
        }
    }

    /** Reports the final number, unless nothing has been reported and the operation was too short for a report. */
    @Override
    public void close() {
        Ticker.remove(this);
        ended = true;
        if (tellsShort || listener != null) {
            startTelling();
            awaitEnd();
        }
    }

    /** Waits a moment; an interrupt is for the caller of the operation, and stays. */
    private void awaitEnd() {
        boolean interrupted = Thread.interrupted();
        try {
            over.await(COURTESY, TimeUnit.MILLISECONDS);
        } catch (InterruptedException another) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
