package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;

/**
 * Adds workers where tasks would otherwise wait for ever.
 *
 * <p>Tasks may wait for each other, so a fixed number of workers could all wait for tasks that have no worker. While
 * tasks are queued, a thread checks the states of the workers. A worker that waits inside its task uses no core, and
 * does not count; if fewer workers compute than the pool has cores, one more is started, which takes the newest task
 * first if all others wait, since they most likely wait for that one. If workers compute and none has become free for a
 * second, one more is started too, and the next one after twice that time: a task may compute for ever while it waits
 * for another.
 *
 * <p>The watching thread is started when a task has to wait, and ends a while after none does any more. It checks a
 * thousand times in a second at first, and less often while it finds nothing to do, so that a long queue of tasks that
 * compute costs next to nothing. The pool's lock guards all fields.
 */
final class StallWatch implements Runnable {
    private final int size;
    private final Lock lock;
    private final Roster roster;
    private final WaitingTasks waiting;
    private final WorkerStarter starter;
    private volatile boolean running;
    private long movedAt;
    private long patience = Tuning.TASK_PATIENCE;

    /** A watch of a pool in which so many workers compute at once, if there is work; it has not begun. */
    StallWatch(int size, Lock lock, Roster roster, WaitingTasks waiting, WorkerStarter starter) {
        this.size = size;
        this.lock = lock;
        this.roster = roster;
        this.waiting = waiting;
        this.starter = starter;
    }

    /** A task is about to wait. */
    void taskWaits() {
        if (waiting.isEmpty()) {
            movedAt = System.nanoTime();
        }
        if (!running && !starter.isShortOfThreads()) {
            running = starter.start(RuntimeThreads.thread("parallelizable-watch", this));
        }
    }

    /** A task has waited and is being executed now. */
    void taskMoved() {
        movedAt = System.nanoTime();
    }

    /** What the looking thread does. */
    @Override
    public void run() {
        long pause = Tuning.SHORTEST_STALL_LOOK;
        boolean over = false;
        try {
            do {
                LockSupport.parkNanos(this, pause);
                pause = look() ? Tuning.SHORTEST_STALL_LOOK : Math.min(2 * pause, Tuning.LONGEST_STALL_LOOK);
            } while (goesOn());
            over = true;
        } finally {
            if (!over) {
                // This thread dies of a lack of memory: the next task that waits starts another one.
                running = false;
            }
        }
    }

    private boolean goesOn() {
        lock.lock();
        try {
            running = !waiting.isEmpty()
                    || roster.countStalled() > 0
                    || System.nanoTime() - movedAt < Tuning.TASK_PATIENCE;
            return running;
        } finally {
            lock.unlock();
        }
    }

    /** Whether one more worker was needed and is there now. */
    private boolean look() {
        lock.lock();
        try {
            roster.countStalled();
            if (waiting.isEmpty()) {
                patience = Tuning.TASK_PATIENCE;
                return false;
            }
            return !starter.isShortOfThreads() && (startForStalled() || startForPatience());
        } finally {
            lock.unlock();
        }
    }

    /** Where only runs wait, which ask for help, a caller computes too. */
    private boolean startForStalled() {
        int callers = waiting.size() == 0 ? 1 : 0;
        return roster.busy() + callers < size
                && roster.alive() < size + Tuning.MOST_STALLED
                && start(roster.busy() <= 0);
    }

    private boolean startForPatience() {
        if (waiting.size() == 0 || System.nanoTime() - movedAt < patience) {
            return false;
        }
        movedAt = System.nanoTime();
        patience *= 2;
        return start(false);
    }

    /** Starts a worker that has nothing to do but to take a task from the queue. */
    private boolean start(boolean newestFirst) {
        Worker worker = starter.start(Turnover.IDLE);
        if (worker != null && newestFirst) {
            worker.entry.becomeSpare();
        }
        return worker != null;
    }
}
