package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Sharing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The runtime's own threads: daemons, which are started on first need and end after a second without work. The pool
 * executes tasks, and knows nothing of runs.
 *
 * <p><b>How a task gets a worker.</b> The pool hands it to an idle {@link Worker}, the one that became idle last, since
 * that one may still be awake. A run either asks only for a worker that is free at once, and so leaves nothing behind
 * ({@link #invite}), or it leaves a request, which the next free worker serves ({@link #queue}). Any other task waits
 * until a worker is free ({@link #execute}), and {@link StallWatch} makes sure that none waits for ever.
 *
 * <p><b>No thread.</b> If the system cannot start a thread, requests are refused and runs continue without; a task
 * waits for the existing workers. The pool rejects it only if there is no worker at all.
 *
 * <p>One lock guards the {@link Roster} and the queues. Threads take it when they change between tasks, and never for a
 * chunk; the counts can be read without it, to find out whether it makes sense to ask.
 */
public final class WorkerPool implements Executor {
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Roster roster = new Roster();
    private final WaitingTasks waiting = new WaitingTasks();
    private final WorkerStarter starter;
    private final StallWatch watch;
    private final Turnover turnover;
    private final AtomicInteger spinningCount = new AtomicInteger();
    private final WakeupLatency wakeupLatency = new WakeupLatency();
    private final Callers callers = new Callers();

    /** Made once, for the runs that leave the number of threads as it is. */
    private final PoolWorkerSource usualWorkers;

    /** A pool of at most so many workers that compute at once; a run may ask for more. */
    public WorkerPool(int size) {
        this(size, new Starting());
    }

    /** The same, with another way to start threads, which may fail. */
    WorkerPool(int size, Consumer<Thread> starter) {
        this.size = size;
        this.starter = new WorkerStarter(this, starter, roster);
        this.watch = new StallWatch(size, lock, roster, waiting, this.starter);
        this.turnover = new Turnover(size, lock, roster, waiting, this.starter, watch);
        this.usualWorkers = new PoolWorkerSource(this, size - 1);
    }

    private record Starting() implements Consumer<Thread> {
        @Override
        public void accept(Thread thread) {
            thread.start();
        }
    }

    /** Made at the first need. */
    private static final class Shared {
        private static final WorkerPool INSTANCE =
                new WorkerPool(Cores.allowed().count());
    }

    /**
     * The threads that all runs and all views share.
     *
     * @throws IllegalArgumentException if the number of threads is overridden by what is no number
     */
    public static WorkerPool shared() {
        Cores.allowed(); // throws here, each time, and not while the class below is initialised
        return Shared.INSTANCE;
    }

    /**
     * Executes a task as soon as a worker is free.
     *
     * @throws RejectedExecutionException if there is no worker and none can be started
     */
    @Override
    public void execute(Runnable task) {
        if (!accept(task, size)) {
            throw new RejectedExecutionException("no thread can be started: " + starter.failure());
        }
    }

    /**
     * Executes a task at once, by one more worker if none is idle; where the system has no thread to give, as soon as a
     * worker is free.
     *
     * @return false if there is no worker either
     */
    public boolean executeAtOnce(Runnable task) {
        return accept(task, Integer.MAX_VALUE);
    }

    /** Executes a task now or later; false if there is no worker, and none can be started. */
    private boolean accept(Runnable task, int limit) {
        Worker worker;
        lock.lock();
        try {
            worker = roster.pollIdle();
            if (worker == null) {
                boolean mayStart = roster.busy() < limit && (roster.alive() == 0 || !starter.isShortOfThreads());
                return mayStart && starter.start(task) != null || enqueue(task);
            }
        } finally {
            lock.unlock();
        }
        worker.begin(task);
        return true;
    }

    private boolean enqueue(Runnable task) {
        boolean willBeFree = roster.alive() > 0;
        if (willBeFree) {
            watch.taskWaits();
            waiting.add(task);
        }
        return willBeFree;
    }

    /** Has a task executed by an idle worker, or by a new one if there may be more; false if there is none. */
    public boolean offer(Runnable task) {
        return invite(task, size);
    }

    /**
     * Hands a task to an idle worker, or to a new one; false if there is none.
     *
     * @param limit how many may be busy at most: more are alive where a run has asked for them a moment ago
     */
    public boolean invite(Runnable task, int limit) {
        Worker worker;
        lock.lock();
        try {
            if (roster.busy() >= limit) {
                return false;
            }
            worker = roster.pollIdle();
            if (worker == null) {
                return !starter.isShortOfThreads() && starter.start(task) != null;
            }
        } finally {
            lock.unlock();
        }
        worker.begin(task);
        return true;
    }

    /**
     * Has a run's request for a worker served by the next one that is free, or by one that has just become so.
     *
     * @param limit how many may be busy at most
     */
    void queue(Runnable request, int limit) {
        lock.lock();
        try {
            if (!invite(request, limit)) {
                watch.taskWaits();
                waiting.addRequest(request);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a request back. */
    void takeBack(Runnable request) {
        lock.lock();
        try {
            waiting.removeRequest(request);
        } finally {
            lock.unlock();
        }
    }

    /** Takes back those of the given tasks that no worker has been handed yet, in the order in which they came. */
    List<Runnable> takeBackAll(Set<? extends Runnable> tasks) {
        lock.lock();
        try {
            return waiting.takeOut(tasks);
        } finally {
            lock.unlock();
        }
    }

    /** Workers for a run that wants so many, called by the current thread, and shares the pool's size with others. */
    public WorkerSource workers(int wanted) {
        int busy = isCallerOfItsOwn(Thread.currentThread()) ? wanted + 1 : wanted;
        return busy == usualWorkers.busy() ? usualWorkers : new PoolWorkerSource(this, busy);
    }

    /** Workers for a run that has as many as it wants, whatever others have. */
    public WorkerSource workersBesideAllOthers() {
        return new PoolWorkerSource(this, Integer.MAX_VALUE);
    }

    /** Whether a thread is a worker outside all runs: it calls its run in the place of a user's thread. */
    private static boolean isCallerOfItsOwn(Thread thread) {
        return thread instanceof Worker worker && worker.attachment() == null;
    }

    /**
     * Least work that is worth asking for one more worker now, in nanoseconds.
     *
     * @param limit how many may be busy at most, workers and other callers together
     */
    double leastWork(int limit) {
        int busy = roster.busy() + callers.others();
        return Sharing.leastWork(busy, limit, spinningCount.get() > 0, leastWork());
    }

    /** Whether runs that have no worker wait for one. */
    boolean areScarce() {
        return waiting.areRequested();
    }

    /** How many tasks can be executed at once, unless a run asks for more. */
    int capacity() {
        return Math.max(size, roster.alive());
    }

    /** How many tasks wait for a worker. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** How workers enter, continue and leave. */
    Turnover turnover() {
        return turnover;
    }

    /** What it costs to wake a worker. */
    WakeupLatency wakeupLatency() {
        return wakeupLatency;
    }

    /** Least work that is worth waking a worker for, as far as is known by now, in nanoseconds. */
    public double leastWork() {
        return wakeupLatency.leastWork();
    }

    /** The threads that call runs. */
    public Callers callers() {
        return callers;
    }

    /** Counts the idle workers that have not fallen asleep yet. */
    AtomicInteger spinningCount() {
        return spinningCount;
    }
}
