package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.scheduling.pool.DecoratedWorkerSource;
import io.parallelizable.internal.scheduling.pool.ThreadState;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.internal.scheduling.team.ClassInitializerCheck;
import io.parallelizable.internal.threads.Timer;
import java.lang.ref.WeakReference;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Starts a run on another thread than the one that asks for it: one of the run's executor, inside the run's decorator,
 * as its settings say.
 *
 * <p>A user's executor may reject the task, drop it, or be busy for ever. In that case a worker of the runtime executes
 * the run: at once if the executor rejects the task, otherwise after a second, and sooner the next time.
 *
 * <p>A thread that is initialising a class executes the run itself, since it may wait for the result: see
 * {@link ClassInitializerCheck}. Elements find the context class loader of the thread that asks.
 */
public final class Background {
    /** The executor that has last been waited for in vain. */
    private static volatile WeakReference<ExecutorService> silent = new WeakReference<>(null);

    private Background() {}

    /**
     * Has something executed at once by a thread of its own; by the current one while it initialises a class, or where
     * the system has no thread to give. The settings say where threads come from, and what wraps what they do.
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
     * Asks for threads that help the current one: those of the runtime, or of the executor that the settings name.
     *
     * <p>To be called by the thread whose context the settings' decorator takes hold of.
     *
     * @param most how many of them may take part at a time
     * @return asks for one more when it is called; false if none comes for sure
     */
    public static BooleanSupplier invitation(Runnable work, Settings settings, int most) {
        if (ClassInitializerCheck.isInitializingClass()) {
            return () -> false;
        }
        Runnable task = withLoader(work);
        WorkerSource workers = new BackgroundWorkers(WorkerPool.shared(), settings);
        UnaryOperator<Runnable> decorator = settings.decorator();
        WorkerSource source = decorator == null ? workers : new DecoratedWorkerSource(workers, most, decorator);
        return () -> source.invite(task);
    }

    /** Workers that come one by one, whenever they are asked for. */
    private record BackgroundWorkers(WorkerPool pool, Settings settings) implements WorkerSource {
        @Override
        public double leastWork() {
            return 0;
        }

        @Override
        public boolean invite(Runnable work) {
            ExecutorService executor = settings.executor();
            if (executor != null) {
                BackgroundTask task = new BackgroundTask(work);
                return execute(executor, task, task);
            }
            return settings.threads() == 0 ? pool.offer(work) : pool.invite(work, Integer.MAX_VALUE);
        }
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
            boolean wasSilent = silent.refersTo(executor);
            Timer.SHARED.after(
                    wasSilent ? Tuning.SILENT_EXECUTOR_PATIENCE : Tuning.EXECUTOR_PATIENCE,
                    () -> replace(executor, task, decorated));
        }
        return true;
    }

    private static void replace(ExecutorService executor, BackgroundTask task, Runnable decorated) {
        if (!task.hasBegun()) {
            silent = new WeakReference<>(executor);
            WorkerPool.shared().executeAtOnce(decorated);
        } else if (silent.refersTo(executor)) {
            silent.clear();
        }
    }

    private static Runnable withLoader(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return () -> ThreadState.with(loader, work);
    }
}
