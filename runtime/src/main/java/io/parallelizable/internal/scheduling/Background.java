package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Settings;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

/**
 * Has a thread of the runtime call a run, instead of the one that asks for it.
 *
 * <p>Not while a class is being initialised by the thread that asks, which may wait for what comes of the run; see
 * {@link ClassInitializerCheck}. Elements find the context class loader of the one who asked.
 */
public final class Background {
    private Background() {}

    /**
     * Has something executed at once by a thread of its own; by the current one while it initialises a class.
     *
     * @param task what to execute
     */
    public static void start(Runnable task) {
        if (ClassInitializerCheck.isInitializingClass()) {
            task.run();
        } else {
            WorkerPool.shared().executeAtOnce(withLoader(task));
        }
    }

    /**
     * Asks for threads that help the current one: those of the runtime, or of the executor that the settings name.
     *
     * @param work what each of them does
     * @param settings where they come from
     * @return asks for one more when it is called; false if none comes for sure
     */
    public static BooleanSupplier invitation(Runnable work, Settings settings) {
        if (ClassInitializerCheck.isInitializingClass()) {
            return () -> false;
        }
        Runnable task = withLoader(work);
        ExecutorService executor = settings.executor();
        return executor == null ? invitation(task, settings.threads()) : () -> submit(task, executor);
    }

    private static BooleanSupplier invitation(Runnable task, int threads) {
        WorkerPool pool = WorkerPool.shared();
        return threads == 0 ? () -> pool.offer(task) : () -> pool.invite(task, Integer.MAX_VALUE);
    }

    private static boolean submit(Runnable task, ExecutorService executor) {
        try {
            executor.execute(task);
            return true;
        } catch (Throwable rejection) {
            // Rejected, shut down, or no thread to be had.
            return false;
        }
    }

    private static Runnable withLoader(Runnable task) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return () -> ThreadState.with(loader, task);
    }
}
