package io.parallelizable.internal.scheduling.pool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that wait for a worker, in the order in which they came. Used under the pool's lock.
 *
 * <p>There are two kinds: those that must be executed, and requests for help, which may be taken back and come second.
 */
final class WaitingTasks {
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final Set<Runnable> requests = new LinkedHashSet<>();
    private volatile boolean requested;

    void add(Runnable task) {
        tasks.add(task);
    }

    void addRequest(Runnable task) {
        requests.add(task);
        requested = true;
    }

    void removeRequest(Runnable task) {
        requests.remove(task);
        requested = !requests.isEmpty();
    }

    /** Whether there are requests; without the lock. */
    boolean areRequested() {
        return requested;
    }

    boolean isEmpty() {
        return tasks.isEmpty() && requests.isEmpty();
    }

    /** How many tasks must be executed. */
    int size() {
        return tasks.size();
    }

    /** The next task for a worker; null if there is none. */
    @Nullable
    Runnable poll(boolean newestFirst) {
        if (tasks.isEmpty()) {
            return firstRequest();
        }
        return newestFirst ? tasks.pollLast() : tasks.pollFirst();
    }

    private @Nullable Runnable firstRequest() {
        Iterator<Runnable> first = requests.iterator();
        if (!first.hasNext()) {
            return null;
        }
        Runnable task = first.next();
        first.remove();
        requested = first.hasNext();
        return task;
    }

    /** Takes out all of the given tasks that still wait, in the order in which they came. */
    List<Runnable> takeOut(Set<? extends Runnable> of) {
        List<Runnable> taken = new ArrayList<>();
        tasks.removeIf(task -> of.contains(task) && taken.add(task));
        return taken;
    }
}
