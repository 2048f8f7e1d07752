package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.Tuning;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the runtime.
 *
 * <p>Between two tasks it stays awake for a moment, since work often comes in bursts and waking a thread costs the one
 * who wakes it more than handing over a task; then it sleeps; after long sleep it ends. The two who hand over agree
 * through two volatile fields, in Dekker's way: the giver writes {@code task} and then reads {@code asleep}, the worker
 * writes {@code asleep} and then reads {@code task}, so at least one of them sees the other.
 *
 * <p>It belongs to no one: it has no thread-locals and no context class loader of who happened to start it, and every
 * task finds its name, priority and interrupt flag as they were made, whatever the task before did.
 */
final class Worker extends Thread {
    private final WorkerPool workers;
    private final String ownName;
    private volatile @Nullable Runnable task;

    /** The run that it helps, of which runs inside its elements are part. */
    private @Nullable ParallelPhase<?> helped;

    private volatile boolean asleep;

    /** When it was last woken, by the clock; a guess is as good. */
    private long wokenAt;

    Worker(WorkerPool workers, String name) {
        super(null, null, name, 0, false);
        this.workers = workers;
        this.ownName = name;
        setDaemon(true);
        setPriority(NORM_PRIORITY);
        setContextClassLoader(ClassLoader.getSystemClassLoader());
    }

    /** Begins or ends to help a run, and returns the one that it helped so far; called by its own thread. */
    @Nullable
    ParallelPhase<?> help(@Nullable ParallelPhase<?> execution) {
        ParallelPhase<?> before = helped;
        helped = execution;
        return before;
    }

    /** The run that it helps; called by its own thread. */
    @Nullable
    ParallelPhase<?> helped() {
        return helped;
    }

    /** Hands over a task to this worker, which is new or idle; called by another thread. */
    void begin(Runnable task) {
        this.task = task;
        if (asleep) {
            wake();
        }
    }

    private void wake() {
        long start = System.nanoTime();
        wokenAt = start;
        LockSupport.unpark(this);
        workers.wakeUps().callTook(System.nanoTime() - start);
    }

    @Override
    public void run() {
        workers.awakeCount().incrementAndGet();
        Runnable next = task;
        while (next != null) {
            task = null;
            execute(next);
            next = workers.next(this);
            if (next == null) {
                next = awaitTask();
            }
        }
    }

    private void execute(Runnable work) {
        try {
            work.run();
        } catch (Throwable failure) {
            report(failure);
        } finally {
            restore();
        }
    }

    private void report(Throwable failure) {
        try {
            getUncaughtExceptionHandler().uncaughtException(this, failure);
        } catch (Throwable ofTheHandler) {
            // Ignored, as the JVM does: this thread has other tasks to come.
        }
    }

    private void restore() {
        interrupted();
        if (!ownName.equals(getName())) {
            setName(ownName);
        }
        if (getPriority() != NORM_PRIORITY) {
            setPriority(NORM_PRIORITY);
        }
        if (getContextClassLoader() != ClassLoader.getSystemClassLoader()) {
            setContextClassLoader(ClassLoader.getSystemClassLoader());
        }
        setUncaughtExceptionHandler(null);
    }

    /** The task that is handed over next; null if none comes for long. */
    private @Nullable Runnable awaitTask() {
        if (stayAwake()) {
            return task;
        }
        asleep = true;
        workers.awakeCount().decrementAndGet();
        long deadline = System.nanoTime() + Tuning.WORKER_KEEP_ALIVE;
        while (task == null) {
            long left = deadline - System.nanoTime();
            if (left <= 0 && workers.retire(this)) {
                return null;
            }
            LockSupport.parkNanos(workers, Math.max(left, 1));
            interrupted();
        }
        asleep = false;
        workers.awakeCount().incrementAndGet();
        workers.wakeUps().threadTook(Math.max(0, System.nanoTime() - wokenAt));
        return Objects.requireNonNull(task);
    }

    private boolean stayAwake() {
        workers.spinningCount().incrementAndGet();
        long end = System.nanoTime() + Tuning.WORKER_AWAKE;
        while (task == null && System.nanoTime() < end) {
            onSpinWait();
        }
        workers.spinningCount().decrementAndGet();
        return task != null;
    }
}
