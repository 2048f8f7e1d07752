package io.parallelizable.internal.scheduling.pool;

import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a worker of the pool that has ended a task, has been idle for long, or does not come back.
 *
 * <p>A worker that a run leaves behind, since an element there answers no interrupt, is no member of the pool any more,
 * and another may be started in its place. When it comes back it is taken in again if there is room, or else ends.
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

    /** The turnover of a pool in which so many workers compute at once, if there is work. */
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
     * Has a fresh thread take the place of a member that has ended a task; false if there is no thread. Where the pool
     * cannot be told of that thread, it soon ends.
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

    /** Lets a worker go that has been idle for long; false if it is about to be handed a task. */
    boolean retire(Worker worker) {
        lock.lock();
        try {
            return roster.retire(worker);
        } finally {
            lock.unlock();
        }
    }

    /** Does without a worker that does not come back from its task, unless it executes another one by now. */
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
