package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.atomic.AtomicInteger;

/** What if {@link Team} looked whether it is open and has room, and then counted, instead of doing both at once? */
final class UnguardedTeam {
    private final int capacity;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean closed;

    UnguardedTeam(int capacity) {
        this.capacity = capacity;
    }

    boolean enter() {
        if (closed || inside.get() == capacity) {
            return false;
        }
        inside.incrementAndGet();
        return true;
    }

    void leave() {
        inside.decrementAndGet();
    }

    void close() {
        closed = true;
    }

    int size() {
        return inside.get();
    }
}
