package io.parallelizable.internal.scheduling.pool;

import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a pool: which there are, and which of them are idle. Used under the pool's lock; the counts may be
 * read without it, and tell then what was so a moment ago.
 *
 * <p>Only {@link #reserve} takes memory, so that nothing else fails for want of it half way.
 */
final class Roster {
    private final ArrayList<Worker> members = new ArrayList<>();

    /** In the order in which they became idle. */
    private final ArrayList<Worker> idle = new ArrayList<>();

    private volatile int alive;
    private volatile int idleCount;

    /** How many members wait inside their tasks, as last seen. */
    private volatile int stalled;

    /** How many workers there are. */
    int alive() {
        return alive;
    }

    /** How many workers compute: they are not idle, and do not wait inside their tasks. */
    int busy() {
        return alive - idleCount - stalled;
    }

    boolean contains(Worker worker) {
        return worker.entry.isMember();
    }

    /** Makes room for one more worker. */
    void reserve() {
        members.ensureCapacity(members.size() + 1);
        idle.ensureCapacity(members.size() + 1);
    }

    /** Enters a worker for which there is room. */
    void enter(Worker worker) {
        members.add(worker);
        worker.entry.join();
        alive = members.size();
    }

    boolean leave(Worker worker) {
        boolean left = worker.entry.quit();
        if (left) {
            members.remove(worker);
            alive = members.size();
        }
        return left;
    }

    /** The worker that became idle last, which is about to execute a task; null if none is idle. */
    @Nullable
    Worker pollIdle() {
        Worker worker = idle.isEmpty() ? null : idle.remove(idle.size() - 1);
        idleCount = idle.size();
        if (worker != null) {
            worker.entry.assign();
        }
        return worker;
    }

    void addIdle(Worker worker) {
        worker.entry.becomeIdle();
        idle.add(worker);
        idleCount = idle.size();
    }

    /** Removes a worker that is idle, or was never entered; false if it is about to execute a task. */
    boolean retire(Worker worker) {
        boolean retired = idle.remove(worker) ? leave(worker) : !contains(worker);
        idleCount = idle.size();
        if (retired) {
            worker.entry.retire();
        }
        return retired;
    }

    /** Looks at each worker and counts those that wait inside their tasks. */
    int countStalled() {
        int seen = 0;
        for (int i = 0; i < members.size(); i++) {
            Worker worker = members.get(i);
            boolean briefly = LockSupport.getBlocker(worker) instanceof BriefWait;
            seen += worker.entry.looksStalled(worker.getState()) && !briefly ? 1 : 0;
        }
        stalled = seen;
        return seen;
    }
}
