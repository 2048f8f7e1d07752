package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.Sharing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The runtime's own threads: daemons, started on first need, gone after a minute without work.
 *
 * <p>A task is handed directly to an idle {@link Worker}, the one that became idle last, since that may still be awake.
 * A run asks for help only where a worker is to be had at once, and so leaves nothing behind ({@link #helpers}); any
 * other task waits in the {@code backlog} until a worker has finished what it does ({@link #execute}). Where all
 * workers help other runs, a long run that has no helper is {@code needy}: a worker that is free comes to it, and a run
 * that has several helpers lets one go.
 *
 * <p>One lock guards who is idle and what waits. It is taken when a thread changes what it does, and never for a chunk;
 * {@code idleCount} and the counts of those awake tell those who only want to know whether asking makes sense.
 */
final class WorkerPool implements Executor {
    private static final String NAME = "parallelizable-";

    private final int size;
    private final Consumer<Thread> starter;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Queue<Runnable> backlog = new ArrayDeque<>();

    /** The tasks of runs that have no helper at all, in the order in which they asked. */
    private final Set<Runnable> needy = new LinkedHashSet<>();

    private int started;
    private volatile int alive;
    private volatile int idleCount;
    private volatile boolean scarce;
    private final AtomicInteger awakeCount = new AtomicInteger();
    private final AtomicInteger spinningCount = new AtomicInteger();
    private final WakeupLatency wakeUps = new WakeupLatency();
    private final Callers callers = new Callers();

    /** Made once, for the runs that leave the number of threads as it is. */
    private final PoolWorkerSource usualHelpers;

    /** Threads of which so many at most execute tasks; a run may ask for more. */
    WorkerPool(int size) {
        this(size, Thread::start);
    }

    /** The same, started in a way of its own, which may fail. */
    WorkerPool(int size, Consumer<Thread> starter) {
        this.size = size;
        this.starter = starter;
        this.usualHelpers = new PoolWorkerSource(this, size - 1);
    }

    /** Made at the first need. */
    private static final class Shared {
        private static final WorkerPool INSTANCE =
                new WorkerPool(Cores.allowed().count());
    }

    /** The threads that all runs and all views share. */
    static WorkerPool shared() {
        return Shared.INSTANCE;
    }

    /** Executes a task as soon as a worker is free. */
    @Override
    public void execute(Runnable task) {
        Worker worker;
        lock.lock();
        try {
            worker = idle();
            if (worker == null) {
                if (!start(task, size)) {
                    backlog.add(task);
                }
                return;
            }
        } finally {
            lock.unlock();
        }
        worker.begin(task);
    }

    /** Executes a task at once, by one more worker if no one is idle: later only where the system has no thread. */
    void executeAtOnce(Runnable task) {
        if (!invite(task, Integer.MAX_VALUE)) {
            execute(task);
        }
    }

    /** Has a task executed by an idle worker, or by a new one if there may be more; false if there is none. */
    boolean offer(Runnable task) {
        return invite(task, size);
    }

    /** Helpers for a run that wants so many, called by the current thread. */
    WorkerSource helpers(int wanted) {
        int busy = isCallerOfItsOwn(Thread.currentThread()) ? wanted + 1 : wanted;
        return busy == usualHelpers.busy() ? usualHelpers : new PoolWorkerSource(this, busy);
    }

    /** Whether a thread is a worker that helps no one: it calls its run in somebody's place, and is not its helper. */
    private static boolean isCallerOfItsOwn(Thread thread) {
        return thread instanceof Worker worker && worker.helped() == null;
    }

    /**
     * Least work that is worth asking for one more worker now, in nanoseconds.
     *
     * @param limit how many may be busy at most, workers and other callers together
     */
    double leastWork(int limit) {
        int busy = alive - idleCount + callers.others();
        return Sharing.leastWork(busy, limit, spinningCount.get() > 0, wakeUps.leastWork());
    }

    /** Whether runs are needy. */
    boolean areScarce() {
        return scarce;
    }

    /**
     * Hands a task to an idle worker, or to a new one; false if there is none.
     *
     * @param limit how many may be busy at most: more are alive where a run has asked for them a moment ago
     */
    boolean invite(Runnable task, int limit) {
        Worker worker;
        lock.lock();
        try {
            if (alive - idle.size() >= limit) {
                return false;
            }
            worker = idle();
            if (worker == null) {
                return start(task, limit);
            }
        } catch (Throwable noThread) {
            // The system has no thread to give: the run goes on with the helpers that it has.
            return false;
        } finally {
            lock.unlock();
        }
        worker.begin(task);
        return true;
    }

    /**
     * Has the task of a needy run executed by the next worker that is free, or by one that has just become so.
     *
     * @param limit how many may be busy at most
     */
    void queue(Runnable task, int limit) {
        lock.lock();
        try {
            if (!invite(task, limit)) {
                needy.add(task);
                scarce = true;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a queued task back. */
    void takeBack(Runnable task) {
        lock.lock();
        try {
            needy.remove(task);
            scarce = !needy.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** An idle worker, which is idle no longer; null if there is none. Under the lock. */
    private @Nullable Worker idle() {
        Worker worker = idle.pollFirst();
        idleCount = idle.size();
        return worker;
    }

    /** Has a new worker begin with a task if fewer than so many are alive. Under the lock: none counts on it before. */
    private boolean start(Runnable task, int limit) {
        if (alive >= limit) {
            return false;
        }
        Worker worker = new Worker(this, NAME + ++started);
        worker.begin(task);
        starter.accept(worker);
        alive++;
        return true;
    }

    /** The next task of a worker that has finished one; null if it is idle now. */
    @Nullable
    Runnable next(Worker worker) {
        lock.lock();
        try {
            Runnable task = backlog.isEmpty() ? firstNeedy() : backlog.poll();
            if (task == null) {
                idle.addFirst(worker);
                idleCount = idle.size();
            }
            return task;
        } finally {
            lock.unlock();
        }
    }

    /** The task of the run that has been without helpers for longest; null if there is none. Under the lock. */
    private @Nullable Runnable firstNeedy() {
        Iterator<Runnable> first = needy.iterator();
        if (!first.hasNext()) {
            return null;
        }
        Runnable task = first.next();
        first.remove();
        scarce = first.hasNext();
        return task;
    }

    /** Lets a worker go that has been idle for long; false if it is about to be handed a task. */
    boolean retire(Worker worker) {
        lock.lock();
        try {
            boolean retired = idle.remove(worker);
            idleCount = idle.size();
            if (retired) {
                alive--;
            }
            return retired;
        } finally {
            lock.unlock();
        }
    }

    /** How many tasks can be executed at once, unless a run asks for more. */
    int capacity() {
        return Math.max(size, alive);
    }

    /** How many tasks wait for a worker. */
    int waiting() {
        lock.lock();
        try {
            return backlog.size();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a worker is not asleep: it works, or has just stopped to. */
    boolean areAwake() {
        return awakeCount.get() > 0;
    }

    /** What it costs to wake a worker. */
    WakeupLatency wakeUps() {
        return wakeUps;
    }

    /** Who calls runs. */
    Callers callers() {
        return callers;
    }

    /** Counts the workers that are not asleep. */
    AtomicInteger awakeCount() {
        return awakeCount;
    }

    /** Counts the idle workers that have not fallen asleep yet. */
    AtomicInteger spinningCount() {
        return spinningCount;
    }
}
