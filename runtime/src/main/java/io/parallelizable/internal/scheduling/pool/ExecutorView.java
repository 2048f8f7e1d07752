package io.parallelizable.internal.scheduling.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ExecutorService} over threads that it does not own: shutting it down ends the view and its own tasks, and
 * not the threads, which serve others.
 *
 * <p>One lock guards the view's tasks: each is in {@code tasks} from {@code execute} until it has run or been taken
 * out, with the thread that runs it, if one does. A task's thread is interrupted only under that lock, so an interrupt
 * cannot reach a later task. The view is terminated when it has been shut down and holds no task any more.
 *
 * <p>{@code shutdownNow} takes out what still waits in the pool's queue. A task that a worker has received but not
 * begun still begins, with its thread interrupted: otherwise its future would never complete.
 */
public final class ExecutorView extends AbstractExecutorService {
    private final WorkerPool pool;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition terminated = lock.newCondition();
    private final Map<Task, @Nullable Thread> tasks = new LinkedHashMap<>();
    private boolean shutdown;

    /** Whether tasks are to begin interrupted. */
    private boolean stopping;

    /** A view of a pool. */
    ExecutorView(WorkerPool pool) {
        this.pool = pool;
    }

    /** A new view of the threads that runs use. */
    public static ExecutorService ofWorkers() {
        return new ExecutorView(WorkerPool.shared());
    }

    /** One submitted task, equal only to itself. */
    private final class Task implements Runnable {
        private final Runnable work;

        Task(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            begin(this);
            try {
                work.run();
            } finally {
                end(this);
            }
        }
    }

    /** A task of {@code invokeAll}, which waits for all its tasks, and has no way to learn that one will never run. */
    private static final class AwaitedTask<T extends @Nullable Object> extends FutureTask<T> {
        AwaitedTask(Callable<T> work) {
            super(work);
        }
    }

    @Override
    protected <T extends @Nullable Object> RunnableFuture<T> newTaskFor(Callable<T> work) {
        return new AwaitedTask<>(work);
    }

    @Override
    public <T extends @Nullable Object> Future<T> submit(Callable<T> work) {
        FutureTask<T> future = new FutureTask<>(work);
        execute(future);
        return future;
    }

    @Override
    public void execute(Runnable work) {
        Task task = new Task(Objects.requireNonNull(work, "work"));
        lock.lock();
        try {
            if (shutdown) {
                throw new RejectedExecutionException("this executor has been shut down: " + this);
            }
            tasks.put(task, null);
        } finally {
            lock.unlock();
        }
        try {
            pool.execute(task);
        } catch (Throwable rejection) {
            end(task);
            throw rejection;
        }
    }

    private void begin(Task task) {
        lock.lock();
        try {
            tasks.put(task, Thread.currentThread());
            if (stopping) {
                Thread.currentThread().interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    private void end(Task task) {
        lock.lock();
        try {
            tasks.remove(task);
            signalIfTerminated();
        } finally {
            lock.unlock();
        }
    }

    private void signalIfTerminated() {
        if (isTerminated()) {
            terminated.signalAll();
        }
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            shutdown = true;
            signalIfTerminated();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        List<Runnable> neverBegun = new ArrayList<>();
        lock.lock();
        try {
            shutdown = true;
            stopping = true;
            for (Runnable task : pool.takeBackAll(tasks.keySet())) {
                tasks.remove(task);
                neverBegun.add(((Task) task).work);
            }
            tasks.values().stream().filter(Objects::nonNull).forEach(Thread::interrupt);
            signalIfTerminated();
        } finally {
            lock.unlock();
        }
        // No worker will ever complete these, and a caller waits for them inside invokeAll.
        neverBegun.stream()
                .filter(AwaitedTask.class::isInstance)
                .forEach(task -> ((AwaitedTask<?>) task).cancel(false));
        return neverBegun;
    }

    @Override
    public boolean isShutdown() {
        lock.lock();
        try {
            return shutdown;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isTerminated() {
        lock.lock();
        try {
            return shutdown && tasks.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!isTerminated()) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = terminated.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        lock.lock();
        try {
            String state = !shutdown ? "running" : tasks.isEmpty() ? "terminated" : "shutting down";
            return "Parallel.executor()[" + state + ", " + tasks.size() + " tasks]";
        } finally {
            lock.unlock();
        }
    }
}
