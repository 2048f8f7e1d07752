package io.parallelizable.internal.scheduling.pool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a pool: which there are, and which of them are idle. Used under the pool's lock; the counts may be
 * read without it, and tell then what was so a moment ago.
 */
final class Roster {
    private final Set<Worker> members = new LinkedHashSet<>();
    private final Deque<Worker> idle = new ArrayDeque<>();
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
        return members.contains(worker);
    }

    void enter(Worker worker) {
        members.add(worker);
        alive = members.size();
    }

    boolean leave(Worker worker) {
        boolean left = members.remove(worker);
        alive = members.size();
        return left;
    }

    /** The worker that became idle last, which is about to execute a task; null if none is idle. */
    @Nullable
    Worker pollIdle() {
        Worker worker = idle.pollFirst();
        idleCount = idle.size();
        if (worker != null) {
            worker.entry.assign();
        }
        return worker;
    }

    void addIdle(Worker worker) {
        worker.entry.becomeIdle();
        idle.addFirst(worker);
        idleCount = idle.size();
    }

    /** Removes a worker that is idle; false if it is not. */
    boolean retire(Worker worker) {
        boolean retired = idle.remove(worker);
        idleCount = idle.size();
        return retired && leave(worker);
    }

    /** Looks at each worker and counts those that wait inside their tasks. */
    int countStalled() {
        int seen = 0;
        for (Worker worker : members) {
            seen += worker.entry.looksStalled(worker.getState()) ? 1 : 0;
        }
        stalled = seen;
        return seen;
    }
}
