package io.parallelizable.support;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits that end: what does not happen within half a minute, or {@code -Dbounded.seconds}, never will. */
public final class Bounded {
    private static final long SECONDS = Long.getLong("bounded.seconds", 30);

    private Bounded() {}

    /** Waits for a latch. */
    public static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("waited in vain, " + latch.getCount() + " are missing");
        }
    }

    /** Waits for an interrupt. */
    public static void awaitInterrupt() throws InterruptedException {
        await(new CountDownLatch(1));
    }

    /** Waits for a latch in a task that may not throw. */
    public static void awaitQuietly(CountDownLatch latch) {
        try {
            await(latch);
        } catch (InterruptedException interruption) {
            throw new AssertionError("nobody should interrupt this", interruption);
        }
    }

    /** Waits until so many threads as the latch counts are here at once. */
    public static void meet(CountDownLatch latch) throws InterruptedException {
        latch.countDown();
        await(latch);
    }

    /** Waits, deaf to interrupts, until something holds. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain: " + what);
            }
            Thread.onSpinWait();
            Thread.yield();
        }
    }

    /** Waits for a thread's end. */
    public static void join(Thread thread) {
        until("the end of " + thread, () -> !thread.isAlive());
    }

    /** Keeps the thread busy. */
    public static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
