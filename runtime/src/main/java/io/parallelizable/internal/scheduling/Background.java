package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.threads.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has another thread call a run, instead of the thread that asks for it: one of the run's executor, inside the run's
 * decorator, as its settings say.
 *
 * <p>An executor of the user's may reject the task, drop it, or be busy for ever. A worker of the runtime calls the run
 * then: at once if the executor rejects it, else when a second has passed.
 *
 * <p>While the asking thread initialises a class it calls the run itself: it may wait for what comes of the run; see
 * {@link ClassInitializerCheck}. Elements find the context class loader of the asking thread.
 */
public final class Background {
    /** How long an executor may take to begin, in nanoseconds. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private Background() {}

    /**
     * Has something executed at once by a thread of its own; by the current one while it initialises a class, or where
     * the system has no thread to give.
     *
     * @param settings where threads come from, and what wraps what they do
     * @param work what to execute
     * @return the task that does it
     */
    public static BackgroundTask start(Settings settings, Runnable work) {
        BackgroundTask task = new BackgroundTask(withLoader(work));
        if (ClassInitializerCheck.isInitializingClass()) {
            task.run();
            return task;
        }
        Runnable decorated = task.in(settings.decorator());
        if (!execute(settings.executor(), task, decorated)
                && !WorkerPool.shared().executeAtOnce(decorated)) {
            decorated.run();
        }
        return task;
    }

    /**
     * Has something executed by a thread that is idle, or may be started.
     *
     * @param settings where threads come from, and what wraps what they do
     * @param work what to execute
     * @return false if no thread will, since there is none, or the current one is initialising a class
     */
    public static boolean offer(Settings settings, Runnable work) {
        if (ClassInitializerCheck.isInitializingClass()) {
            return false;
        }
        BackgroundTask task = new BackgroundTask(withLoader(work));
        Runnable decorated = task.in(settings.decorator());
        ExecutorService executor = settings.executor();
        return executor == null ? WorkerPool.shared().offer(decorated) : execute(executor, task, decorated);
    }

    /** Has an executor execute a task, or a worker if the executor does not begin; false if it rejects it. */
    private static boolean execute(@Nullable ExecutorService executor, BackgroundTask task, Runnable decorated) {
        if (executor == null) {
            return false;
        }
        try {
            executor.execute(decorated);
        } catch (Throwable rejection) {
            return task.hasBegun();
        }
        if (!task.hasBegun()) {
            Timer.SHARED.after(PATIENCE, () -> replace(task, decorated));
        }
        return true;
    }

    private static void replace(BackgroundTask task, Runnable decorated) {
        if (!task.hasBegun()) {
            WorkerPool.shared().executeAtOnce(decorated);
        }
    }

    private static Runnable withLoader(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return () -> ThreadState.with(loader, work);
    }
}
