package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.pool.Attachment;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The caller of a run, and the callers of the runs inside whose elements it was called: each of these may be waiting
 * for the one before.
 */
final class CallerChain {
    private final Thread caller = Thread.currentThread();
    private final Team team;
    private final @Nullable CallerChain outer = (CallerChain) Attachment.get();

    /** The chain that begins with the current thread, which calls a run. */
    CallerChain(Team team) {
        this.team = team;
    }

    /**
     * Puts this chain around the runs that elements on the current thread, a worker, call; gives what was around them
     * before.
     */
    @Nullable
    Object enter() {
        return Attachment.set(this);
    }

    /** Puts back what was there before. */
    void leave(@Nullable Object before) {
        Attachment.set(before);
    }

    /** Gives a task to the caller of a run around this one that has nothing left but to wait; false if none has. */
    boolean offerOutside(JoinTask task) {
        return outer != null && (outer.team.offer(task) || outer.offerOutside(task));
    }

    /**
     * Whether the thread of an id has called this run, or one around it and waits there: it has held its locks since
     * before that.
     */
    boolean includes(long id) {
        return caller.getId() == id || outer != null && outer.isAwaitedBy(id);
    }

    private boolean isAwaitedBy(long id) {
        return caller.getId() == id && LockSupport.getBlocker(caller) == team || outer != null && outer.isAwaitedBy(id);
    }
}
