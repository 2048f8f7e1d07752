package io.parallelizable.internal.verify;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where threads wait, a short time, until all are there that are expected: what they do next they do at the same time.
 *
 * <p>Short work would be over before a second thread is awake, and tell nothing. No one is waited for who does not
 * come.
 */
final class StartBarrier {
    /** The longest wait, in nanoseconds. */
    private static final long LONGEST = 10_000_000;

    private final Set<Thread> here = ConcurrentHashMap.newKeySet();
    private final int expected;
    private volatile boolean begun;

    StartBarrier(int expected) {
        this.expected = expected;
    }

    /** The current thread is there; it returns when all are, or it has waited for long, or had been there before. */
    void attend() {
        if (begun || !here.add(Thread.currentThread())) {
            return;
        }
        long end = System.nanoTime() + LONGEST;
        while (!begun && here.size() < expected && System.nanoTime() < end) {
            Thread.yield();
        }
        begun = true;
    }
}
