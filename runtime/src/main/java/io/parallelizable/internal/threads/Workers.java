package io.parallelizable.internal.threads;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The runtime's own threads: daemons, started on first need, gone after a minute without work.
 *
 * <p>There are as many as {@link Cores} allows; a run that asks for more lets the pool grow. They belong to no one:
 * they keep no context class loader and no thread-locals of who started them, and each task finds the name, the
 * priority and the interrupt flag of its thread as the pool made them, whatever the task before did.
 */
final class Workers extends ThreadPoolExecutor {
    private static final String NAME = "parallelizable-";
    private static final long KEEP_ALIVE_SECONDS = 60;

    /**
     * Most tasks to wait in the queue, beyond one a thread, when a run asks for help. Workers inside long elements
     * whose own runs ask and ask would let the queue grow for hours.
     */
    private static final int MAX_WAITING = 1000;

    private Workers(int size) {
        super(size, size, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::newThread);
        allowCoreThreadTimeOut(true);
    }

    /** Made with the first task. */
    private static final class Shared {
        private static final Workers INSTANCE = new Workers(Cores.allowed().count());
        private static final AtomicInteger STARTED = new AtomicInteger();
    }

    /** The threads that all runs and all views share. */
    static Workers shared() {
        return Shared.INSTANCE;
    }

    /**
     * Executes a helper on a pool that has at least so many threads.
     *
     * @throws RejectedExecutionException if so many tasks wait already that it would only add to them
     */
    static void execute(Runnable helper, int threads) {
        Workers workers = shared();
        if (workers.getCorePoolSize() < threads) {
            workers.growTo(threads);
        }
        if (workers.getQueue().size() >= MAX_WAITING + workers.getCorePoolSize()) {
            throw new RejectedExecutionException("all workers are busy");
        }
        workers.execute(helper);
    }

    private synchronized void growTo(int threads) {
        if (getCorePoolSize() < threads) {
            setMaximumPoolSize(threads);
            setCorePoolSize(threads);
        }
    }

    private static Thread newThread(Runnable work) {
        return new WorkerThread(work, NAME + Shared.STARTED.incrementAndGet());
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable failure) {
        if (Thread.currentThread() instanceof WorkerThread worker) {
            worker.restore();
        }
    }
}
