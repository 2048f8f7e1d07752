package io.parallelizable.internal.scheduling.pool;

import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a worker of the pool does that has ended a task, has been idle for long, or does not return from its
 * task.
 *
 * <p>A worker that a run leaves behind, since an element ignores its interrupt, is no longer a member of the pool, and
 * another worker may replace it. When its task returns, it becomes a member again if there is room, and otherwise ends.
 */
final class Turnover {
    /** A task that does nothing; and what {@link #next} answers to a worker that is idle now. */
    static final Runnable IDLE = new Idle();

    private record Idle() implements Runnable {
        @Override
        public void run() {}
    }

    private final int size;
    private final Lock lock;
    private final Roster roster;
    private final WaitingTasks waiting;
    private final WorkerStarter starter;
    private final StallWatch watch;

    /** The turnover of a pool in which {@code size} workers compute at once, if there is work. */
    Turnover(int size, Lock lock, Roster roster, WaitingTasks waiting, WorkerStarter starter, StallWatch watch) {
        this.size = size;
        this.lock = lock;
        this.roster = roster;
        this.waiting = waiting;
        this.starter = starter;
        this.watch = watch;
    }

    /** The next task of a worker that has ended one; {@link #IDLE} if it is idle now, null if it is to end. */
    @Nullable
    Runnable next(Worker worker) {
        lock.lock();
        try {
            if (!roster.contains(worker)) {
                if (roster.alive() >= size) {
                    return null;
                }
                roster.reserve();
                roster.enter(worker);
            }
            Runnable task = poll(worker);
            return task == null ? IDLE : task;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Runnable poll(Worker worker) {
        Runnable task = waiting.poll(worker.entry.isSpare());
        if (task == null) {
            roster.addIdle(worker);
        } else {
            watch.taskMoved();
            worker.entry.assign();
        }
        return task;
    }

    /**
     * Replaces a member that has ended a task by a fresh thread; false if no thread can be started. If the pool cannot
     * record the new thread, that thread soon ends.
     */
    boolean renew(Worker worker) {
        Worker fresh = starter.startAs(worker);
        if (fresh == null) {
            return false;
        }
        lock.lock();
        try {
            if (fresh.entry.hasRetired() || !roster.leave(worker)) {
                return false;
            }
            roster.enter(fresh);
            Runnable task = poll(fresh);
            if (task != null) {
                fresh.begin(task);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Removes a worker that has been idle for long; false if it is about to receive a task. */
    boolean retire(Worker worker) {
        lock.lock();
        try {
            return roster.retire(worker);
        } finally {
            lock.unlock();
        }
    }

    /** Removes a worker that does not return from its task, unless it executes another task by now. */
    void replace(Worker worker, long assignment) {
        lock.lock();
        try {
            boolean stuck = worker.entry.assignment() == assignment && !worker.entry.isIdle();
            if (stuck && roster.leave(worker) && !waiting.isEmpty()) {
                starter.start(IDLE);
            }
        } finally {
            lock.unlock();
        }
    }
}
