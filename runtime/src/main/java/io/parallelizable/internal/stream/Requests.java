package io.parallelizable.internal.stream;

import java.util.function.BooleanSupplier;

/**
 * The requests for workers of a pipeline, whose lock guards them. A worker that was asked for may come at once, late,
 * or never: an executor may keep or drop what it is given.
 */
final class Requests {
    private final Times times;
    private BooleanSupplier invitation = () -> false;
    private int pending;
    private long sentAt;
    private long sendAgainAt = System.nanoTime();

    Requests(Times times) {
        this.times = times;
    }

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

    /** Asks for a worker, without the lock, since an executor may execute the work on the current thread. */
    void send(StreamLock lock) {
        pending++;
        sentAt = System.nanoTime();
        boolean comes = false;
        try {
            comes = lock.without(invitation::getAsBoolean);
        } finally {
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
        sendAgainAt = System.nanoTime() + times.pause();
    }

    /** Whether no worker is to be expected soon. */
    boolean areHopeless() {
        return pending == 0 || System.nanoTime() - sentAt > times.patience();
    }
}
