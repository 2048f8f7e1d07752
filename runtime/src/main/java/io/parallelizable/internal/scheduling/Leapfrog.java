package io.parallelizable.internal.scheduling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a caller does that waits for its helpers: it helps the runs that they have begun inside their elements.
 *
 * <p>A run inside a run would find no idle thread otherwise, while the one that waits for it has nothing to do. Such an
 * errand ends before the wait does, since the wait is for the very helper that gives it. (Leapfrogging, Wagner and
 * Calder 1993.) The slot is closed while the caller works itself, then empty, then it may hold one errand.
 */
final class Leapfrog {
    private static final JoinTask CLOSED = new JoinTask(null);

    private static final VarHandle SLOT;

    static {
        try {
            SLOT = MethodHandles.lookup().findVarHandle(Leapfrog.class, "slot", JoinTask.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Thread caller;
    private volatile @Nullable JoinTask slot = CLOSED;

    Leapfrog(Thread caller) {
        this.caller = caller;
    }

    /** The caller has nothing else to do from now on. */
    void open() {
        slot = null;
    }

    /** The caller has something else to do; an errand that it has not begun is forgotten, and costs only its help. */
    void close() {
        slot = CLOSED;
    }

    /** Gives the caller an errand; false if it has something to do. */
    boolean offer(JoinTask leapfrog) {
        boolean taken = SLOT.compareAndSet(this, null, leapfrog);
        if (taken) {
            LockSupport.unpark(caller);
        }
        return taken;
    }

    /** Does the errand that there is, if any; to be called by the caller. */
    void run() {
        JoinTask leapfrog = slot;
        if (leapfrog != null && leapfrog != CLOSED) {
            try {
                leapfrog.runAsGuest();
            } finally {
                slot = null;
            }
        }
    }
}
