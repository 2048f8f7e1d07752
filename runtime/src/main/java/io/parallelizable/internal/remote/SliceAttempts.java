package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;

/** A slice that has not been answered, over all its attempts. */
final class SliceAttempts {
    /** Attempts before a slice counts as one that cannot be computed. */
    static final int ATTEMPTS = 3;

    private Slice slice;
    private int attempts;
    private long sentAt;
    private long computedAtRejection;

    SliceAttempts(Slice slice) {
        this.slice = slice;
    }

    /** The slice for the next attempt: another object, so that an answer to an earlier attempt can be distinguished. */
    Slice send(long now) {
        attempts++;
        sentAt = now;
        slice = new Slice(slice.number(), slice.first(), slice.count(), slice.payload());
        return slice;
    }

    boolean isAttempt(Slice attempt) {
        return slice == attempt;
    }

    /**
     * The engine had no room for the latest attempt. That says nothing of this slice if others have been computed since
     * it had none before.
     */
    void rejected(long computed) {
        if (computed > computedAtRejection) {
            attempts--;
        }
        computedAtRejection = computed;
    }

    boolean isExhausted() {
        return attempts >= ATTEMPTS;
    }

    long sentAt() {
        return sentAt;
    }

    Slice slice() {
        return slice;
    }
}
