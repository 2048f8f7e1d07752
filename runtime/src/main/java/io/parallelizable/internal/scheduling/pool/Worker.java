package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.MemoryPause;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the pool.
 *
 * <p>Between two tasks a worker stays awake (spins) for a moment, since work often comes in bursts, and waking a thread
 * costs the waker more than handing over a task. Then it sleeps, and after a second of sleep it ends. The giver of a
 * task and the worker synchronise with two volatile fields, as in Dekker's algorithm: the giver writes {@code task} and
 * then reads {@code asleep}, the worker writes {@code asleep} and then reads {@code task}, so at least one of them sees
 * the other.
 *
 * <p><b>It belongs to no user.</b> {@link RuntimeThreads} makes it, and its name, priority, context class loader and
 * interrupt flag are restored for every task, whatever the task before did. Only thread-locals cannot be cleared from
 * outside. So a worker does not live long: once its tasks have taken {@link Tuning#WORKER_LIFETIME}, a fresh thread of
 * the same name replaces it between two tasks, which costs about a hundredth of that time; and an idle worker ends
 * soon.
 *
 * <p><b>Assignments.</b> The pool numbers the tasks that the worker executes. If an element ignores its interrupt and
 * the run leaves the worker behind, the run gives the worker up by that number ({@link Assignment}).
 *
 * <p><b>A lack of memory does not end it</b>, since the pool would then wait for a worker that never comes. Even taking
 * a lock may need memory; if the pool cannot be asked for a task, the worker asks again a moment later.
 */
final class Worker extends Thread {
    static {
        MemoryPause.prepare(OutOfMemoryError.class);
    }

    private final WorkerPool pool;
    private final String ownName;
    private volatile @Nullable Runnable task;

    /** What the task has attached, for tasks that are part of it; the worker's alone. */
    private @Nullable Object attachment;

    /** How long its tasks have taken, in nanoseconds; the worker's alone. */
    private long worked;

    private volatile boolean asleep;

    /** When it was last woken, by the clock; a guess is as good. */
    private long wokenAt;

    /** What the pool knows of this worker. */
    final PoolEntry entry = new PoolEntry();

    private Worker(ThreadGroup group, WorkerPool pool, String name) {
        super(group, null, name, StackSize.OF_WORKERS, false);
        this.pool = pool;
        this.ownName = name;
    }

    /** A worker that is not started yet. */
    static Worker of(WorkerPool pool, String name) {
        return RuntimeThreads.make(new Making(pool, name));
    }

    private record Making(WorkerPool pool, String name) implements Function<ThreadGroup, Worker> {
        @Override
        public Worker apply(ThreadGroup group) {
            return new Worker(group, pool, name);
        }
    }

    /** Attaches something to the task that the worker executes, and returns what was attached; on its own thread. */
    @Nullable
    Object attach(@Nullable Object attached) {
        Object before = attachment;
        attachment = attached;
        return before;
    }

    /** What is attached to the task that the worker executes; on its own thread. */
    @Nullable
    Object attachment() {
        return attachment;
    }

    /** Has the pool replace this worker, unless it executes another task than that of the given number by now. */
    void leaveBehind(long assignment) {
        pool.turnover().replace(this, assignment);
    }

    String ownName() {
        return ownName;
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
        pool.wakeupLatency().callTook(System.nanoTime() - start);
    }

    @Override
    public void run() {
        Runnable next = task == null ? awaitTask() : task;
        while (next != null) {
            task = null;
            execute(next);
            next = successor() ? null : following();
            if (next == Turnover.IDLE) {
                next = awaitTask();
            }
        }
    }

    /** Whether another thread has taken this one's place. */
    private boolean successor() {
        try {
            return worked >= Tuning.WORKER_LIFETIME && pool.turnover().renew(this);
        } catch (OutOfMemoryError renewedLater) {
            return false;
        }
    }

    private @Nullable Runnable following() {
        while (true) {
            try {
                return pool.turnover().next(this);
            } catch (OutOfMemoryError askedAgain) {
                MemoryPause.take();
            }
        }
    }

    private void execute(Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Throwable failure) {
            report(failure);
        }
        worked += System.nanoTime() - start;
        try {
            restore();
        } catch (OutOfMemoryError restoredAfterTheNextTask) {
            // Its name alone takes memory to set.
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
        attachment = null;
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
        long deadline = System.nanoTime() + Tuning.WORKER_KEEP_ALIVE;
        boolean retired = false;
        while (task == null && !retired) {
            LockSupport.parkNanos(pool, Math.max(deadline - System.nanoTime(), 1));
            interrupted();
            retired = task == null && System.nanoTime() - deadline >= 0 && retire();
        }
        asleep = false;
        if (retired) {
            return null;
        }
        pool.wakeupLatency().threadTook(Math.max(0, System.nanoTime() - wokenAt));
        return Objects.requireNonNull(task);
    }

    private boolean retire() {
        try {
            return pool.turnover().retire(this);
        } catch (OutOfMemoryError askedAgain) {
            return false;
        }
    }

    private boolean stayAwake() {
        pool.spinningCount().incrementAndGet();
        long end = System.nanoTime() + Tuning.WORKER_AWAKE;
        while (task == null && System.nanoTime() < end) {
            onSpinWait();
        }
        pool.spinningCount().decrementAndGet();
        return task != null;
    }
}
