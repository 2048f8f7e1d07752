package io.parallelizable.benchmarks.stop;

import io.parallelizable.IntRun;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** One run on a thread of its own, and when it was told to stop and did. */
final class Trial {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Thread caller;
    private volatile long beginning;
    private volatile long end;
    private long request;

    Trial(IntRun<?, ?> run) {
        caller = new Thread(() -> call(run), "trial");
    }

    private void call(IntRun<?, ?> run) {
        beginning = System.nanoTime();
        begun.countDown();
        try {
            run.sum();
        } catch (Throwable stop) {
            end = System.nanoTime();
        }
    }

    /** Begins, and requests the stop after a while. */
    Trial stopped(Duration after, Runnable stop) {
        begin();
        long due = beginning + after.toNanos();
        for (long left = after.toNanos(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        request = System.nanoTime();
        stop.run();
        return this;
    }

    /** Begins a run that stops by itself. */
    Trial stoppedByItself(Duration after) {
        begin();
        request = beginning + after.toNanos();
        return this;
    }

    private void begin() {
        caller.start();
        try {
            begun.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException("nobody should interrupt this", interruption);
        }
    }

    void interrupt() {
        caller.interrupt();
    }

    /** From the request to the end. */
    long delayNanos() throws InterruptedException {
        caller.join();
        return end - request;
    }
}
