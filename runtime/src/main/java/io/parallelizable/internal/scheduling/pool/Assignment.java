package io.parallelizable.internal.scheduling.pool;

import org.jspecify.annotations.Nullable;

/**
 * One task of one worker, by which others can give that worker up: if the worker has returned meanwhile and executes
 * another task, the pool keeps it.
 */
public final class Assignment {
    /** That of a thread that is not the pool's. */
    private static final Assignment NONE = new Assignment(null, 0);

    private final @Nullable Worker worker;
    private final long number;

    private Assignment(@Nullable Worker worker, long number) {
        this.worker = worker;
        this.number = number;
    }

    /** What the current thread executes. */
    public static Assignment current() {
        return Thread.currentThread() instanceof Worker worker
                ? new Assignment(worker, worker.entry.assignment())
                : NONE;
    }

    /** Has the pool replace a worker that does not return from this task; without effect on the worker's own thread. */
    public void leaveBehind() {
        if (worker != null && worker != Thread.currentThread()) {
            worker.leaveBehind(number);
        }
    }
}
