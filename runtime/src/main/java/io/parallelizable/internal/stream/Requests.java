package io.parallelizable.internal.stream;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The requests for workers of a pipeline, whose lock guards them. A worker that was asked for may come at once, late,
 * or never: an executor may keep or drop what it is given.
 */
final class Requests {
    /** How long a worker may take to come before it is not counted on, in nanoseconds. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(10);

    /** How long after a request without success the next one is made, in nanoseconds. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private BooleanSupplier invitation = () -> false;
    private int pending;
    private long sentAt;
    private long sendAgainAt = System.nanoTime();

    /** Requests are made in this way from now on. */
    void use(BooleanSupplier invitation) {
        this.invitation = invitation;
    }

    /** How many were asked for and have not come. */
    int pending() {
        return pending;
    }

    /** Whether another one may have success. */
    boolean mayBeSent() {
        return System.nanoTime() - sendAgainAt >= 0;
    }

    /** Asks for a worker, without the lock meanwhile: an executor may have it work here, on the current thread. */
    void send(ReentrantLock lock) {
        pending++;
        sentAt = System.nanoTime();
        boolean comes = false;
        lock.unlock();
        try {
            comes = invitation.getAsBoolean();
        } finally {
            lock.lock();
            if (!comes) {
                refused();
            }
        }
    }

    void came() {
        pending = Math.max(0, pending - 1);
    }

    void refused() {
        came();
        sendAgainAt = System.nanoTime() + PAUSE;
    }

    /** Whether no worker is to be expected soon. */
    boolean areHopeless() {
        return pending == 0 || System.nanoTime() - sentAt > PATIENCE;
    }
}
