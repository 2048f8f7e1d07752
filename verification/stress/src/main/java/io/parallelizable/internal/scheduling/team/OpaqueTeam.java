package io.parallelizable.internal.scheduling.team;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** What if {@link Team} announced its waiting without a fence between that and the look at who is inside? */
final class OpaqueTeam {
    private static final VarHandle STATE;
    private static final VarHandle WAITING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(OpaqueTeam.class, "state", long.class);
            WAITING = lookup.findVarHandle(OpaqueTeam.class, "waiting", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Thread caller = Thread.currentThread();
    private volatile long state;

    @SuppressWarnings("unused")
    private boolean waiting;

    int size() {
        return (int) state;
    }

    void enter() {
        STATE.getAndAdd(this, 1L);
    }

    void leave() {
        long left = (long) STATE.getAndAdd(this, -1L) - 1;
        if (left == 0 && (boolean) WAITING.getOpaque(this)) {
            LockSupport.unpark(caller);
        }
    }

    boolean await(long nanos) {
        long deadline = System.nanoTime() + nanos;
        WAITING.setOpaque(this, true);
        while (size() > 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }
}
