package io.parallelizable.internal.scheduling.pool;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What if {@link Worker} looked for a task and then announced its sleep, instead of the other way round? */
final class UnguardedWorker extends Thread {
    /** How long it stays awake, in nanoseconds. */
    private static final long AWAKE = 50_000;

    private final long sleep;
    private volatile @Nullable Runnable task;
    private volatile boolean asleep;

    /** A worker that looks again after so many nanoseconds, so that a lost task only comes late. */
    UnguardedWorker(long sleep) {
        this.sleep = sleep;
        setDaemon(true);
        start();
    }

    void begin(Runnable task) {
        this.task = task;
        if (asleep) {
            LockSupport.unpark(this);
        }
    }

    @Override
    public void run() {
        while (true) {
            Runnable next = task;
            if (next == null) {
                stayAwakeThenSleep();
            } else {
                task = null;
                next.run();
            }
        }
    }

    private void stayAwakeThenSleep() {
        long end = System.nanoTime() + AWAKE;
        while (task == null && System.nanoTime() < end) {
            onSpinWait();
        }
        if (task == null) {
            asleep = true;
            LockSupport.parkNanos(this, sleep);
            asleep = false;
        }
    }
}
