package io.parallelizable.internal.stream;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * How the consumer of a stream waits for results, with the lock of the pipeline.
 *
 * <p>Results wake it, but not each of them if they come fast. It also checks from time to time: so it finds out that
 * workers never came, and that inputs are unused because the thread that reads them is waiting for the next one.
 */
final class ConsumerWait {
    private final Condition changed;
    private final Times times;

    /** Since when the consumer waits; 0 if it does not. */
    private long since;

    ConsumerWait(ReentrantLock lock, Times times) {
        this.changed = lock.newCondition();
        this.times = times;
    }

    /** Waits for a change, of which there may be none. */
    void awaitChange() throws InterruptedException {
        long now = System.nanoTime();
        since = since == 0 ? now : since;
        changed.awaitNanos(Math.min(times.lastLook(), times.firstLook() + (now - since)));
    }

    /** The consumer has a result: its next wait is another one. */
    void over() {
        since = 0;
    }

    /** A result is ready: wakes the consumer if it has waited long enough. */
    void resultIsReady() {
        if (since != 0 && System.nanoTime() - since >= times.worthWaking()) {
            wake();
        }
    }

    void wake() {
        changed.signalAll();
    }

    /** Waits for threads that have been interrupted, until they have answered it or are left behind. */
    void awaitAnswer(BooleanSupplier answered) {
        boolean flag = Thread.interrupted();
        long left = times.grace();
        while (!answered.getAsBoolean() && left > 0) {
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
}
