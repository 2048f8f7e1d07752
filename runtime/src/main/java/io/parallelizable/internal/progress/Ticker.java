package io.parallelizable.internal.progress;

import io.parallelizable.internal.threads.Dropped;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The one thread that lets all watches check their operations, ten times in a second: a daemon, which is started on
 * first need and ends after ten seconds without a watch.
 *
 * <p>A short operation must not wake a thread only to be watched, so a new watch does not notify the ticker, which
 * finds it at its next tick. Before the ticker ends it clears {@code running} and then looks for watches once more; a
 * thread that adds a watch does so first and then reads {@code running}. So one of them sees the other.
 */
final class Ticker implements Runnable {
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Ticks without a watch after which it goes. */
    private static final int PATIENCE = 100;

    private static final Set<Watch> WATCHES = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean RUNNING = new AtomicBoolean();

    private Ticker() {}

    /** Has a watch tick from now on. */
    static void add(Watch watch) {
        WATCHES.add(watch);
        if (!RUNNING.get() && RUNNING.compareAndSet(false, true)) {
            start();
        }
    }

    private static void start() {
        try {
            RuntimeThreads.thread(Watch.THREAD_NAME, new Ticker()).start();
        } catch (Throwable noThread) {
            // The operation continues, and is not reported before its end.
            RUNNING.set(false);
        }
    }

    /** Has it tick no more. */
    static void remove(Watch watch) {
        WATCHES.remove(watch);
    }

    @Override
    public void run() {
        int idle = 0;
        while (idle < PATIENCE || goesOn()) {
            LockSupport.parkNanos(INTERVAL_NANOS);
            Dropped.endAll();
            idle = WATCHES.isEmpty() ? idle + 1 : 0;
            WATCHES.forEach(Watch::tick);
        }
    }

    private static boolean goesOn() {
        RUNNING.set(false);
        return !WATCHES.isEmpty() && RUNNING.compareAndSet(false, true);
    }
}
