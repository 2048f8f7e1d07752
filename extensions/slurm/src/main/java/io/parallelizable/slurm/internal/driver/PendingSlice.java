package io.parallelizable.slurm.internal.driver;

import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.slurm.internal.spool.SliceFile;

/** A slice that has been submitted and not been answered. The monitor's thread alone uses it. */
final class PendingSlice {
    private final String ticket;
    private final long session;
    private final Slice slice;
    private final SliceHandler handler;
    private final boolean isSuspect;
    private int cutOffs;

    /**
     * A slice.
     *
     * @param ticket its name in the spool; in order of submission
     * @param session the number of its session
     * @param slice the slice
     * @param handler who waits for it
     * @param isSuspect whether it has been lost before, and so is to be computed by a worker that has no other
     */
    PendingSlice(long ticket, long session, Slice slice, SliceHandler handler, boolean isSuspect) {
        this.ticket = "%016d".formatted(ticket);
        this.session = session;
        this.slice = slice;
        this.handler = handler;
        this.isSuspect = isSuspect;
    }

    String ticket() {
        return ticket;
    }

    long session() {
        return session;
    }

    Slice slice() {
        return slice;
    }

    boolean isSuspect() {
        return isSuspect;
    }

    byte[] file() {
        return new SliceFile(session, slice).bytes();
    }

    void complete(byte[] answer) {
        handler.completed(slice, answer);
    }

    void lose(Throwable reason) {
        handler.lost(slice, reason);
    }

    /** How often a time limit has cut it off, this time included. */
    int cutOff() {
        return ++cutOffs;
    }
}
