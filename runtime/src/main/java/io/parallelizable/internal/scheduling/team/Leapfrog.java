package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets a caller that waits for its workers help the runs that these have begun inside their elements.
 *
 * <p>Otherwise a run inside a run would find no idle thread, while the caller that waits for it has nothing to do. The
 * help always ends before the wait does, since the caller waits for the very worker that asks for help. (Leapfrogging,
 * Wagner and Calder 1993.) The slot is closed while the caller works itself; then it is empty, or holds one task.
 */
final class Leapfrog {
    private static final JoinTask CLOSED = new JoinTask(null);

    private final Thread caller;
    private final AtomicReference<@Nullable JoinTask> slot = new AtomicReference<>(CLOSED);

    Leapfrog(Thread caller) {
        this.caller = caller;
    }

    /** The caller has nothing else to do from now on. */
    void open() {
        slot.set(null);
    }

    /** The caller has something else to do; a task that it has not begun is forgotten, and costs only its help. */
    void close() {
        slot.set(CLOSED);
    }

    /** Gives the caller a task; false if it has something to do. */
    boolean offer(JoinTask task) {
        boolean taken = slot.compareAndSet(null, task);
        if (taken) {
            LockSupport.unpark(caller);
        }
        return taken;
    }

    /** Does the task that there is, if any; to be called by the caller. */
    void run() {
        JoinTask task = slot.get();
        if (task != null && task != CLOSED) {
            try {
                task.runAsOuterCaller();
            } finally {
                slot.set(null);
            }
        }
    }
}
