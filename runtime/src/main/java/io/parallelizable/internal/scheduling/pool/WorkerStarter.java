package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Tuning;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts threads, as long as the system gives any: after a failure, which costs time and makes the JVM print a warning,
 * it does not try again for a while. Used under the pool's lock, unless a method says otherwise.
 */
final class WorkerStarter {
    private static final String NAME = "parallelizable-";

    private final WorkerPool pool;
    private final Consumer<Thread> starter;
    private final Roster roster;
    private int started;

    /** What the last failure was, in words: the error itself would hold classes of the call that met it. */
    private volatile @Nullable String failure;

    private volatile boolean fails;
    private volatile long failedAt;

    /** A starter of a pool's threads, which are started in a way that may fail; workers are entered in the roster. */
    WorkerStarter(WorkerPool pool, Consumer<Thread> starter, Roster roster) {
        this.pool = pool;
        this.starter = starter;
        this.roster = roster;
    }

    /** Whether it failed a moment ago. May be called by any thread. */
    boolean isShortOfThreads() {
        return fails && System.nanoTime() - failedAt < Tuning.START_RETRY;
    }

    /** Why it failed last, though it may have had success since; null if it never did. May be called by any thread. */
    @Nullable
    String failure() {
        return failure;
    }

    /** A new worker of the pool that begins with a task; null if the system has no thread to give. */
    @Nullable
    Worker start(Runnable task) {
        Worker worker;
        try {
            roster.reserve();
            worker = Worker.of(pool, NAME + (started + 1));
            worker.entry.assign();
            worker.begin(task);
            starter.accept(worker);
        } catch (Throwable noThread) {
            failed(noThread);
            return null;
        }
        started++;
        fails = false;
        roster.enter(worker);
        return worker;
    }

    private void failed(Throwable noThread) {
        failedAt = System.nanoTime();
        failure = noThread.toString();
        fails = true;
    }

    /** A new worker of the same name as another one, without a task; null if there is no thread. Without the lock. */
    @Nullable
    Worker startAs(Worker other) {
        if (isShortOfThreads()) {
            return null;
        }
        try {
            Worker worker = Worker.of(pool, other.ownName());
            starter.accept(worker);
            return worker;
        } catch (Throwable noThread) {
            failed(noThread);
            return null;
        }
    }

    /** Starts another thread of the pool; false if there is none. */
    boolean start(Thread thread) {
        try {
            starter.accept(thread);
            return true;
        } catch (Throwable noThread) {
            failed(noThread);
            return false;
        }
    }
}
