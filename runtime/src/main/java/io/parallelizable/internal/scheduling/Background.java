package io.parallelizable.internal.scheduling;

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
     * Has something executed by a thread that is idle, or may be started.
     *
     * @param task what to execute
     * @return false if no thread will, since there is none, or the current one is initialising a class
     */
    public static boolean offer(Runnable task) {
        return !ClassInitializerCheck.isInitializingClass()
                && WorkerPool.shared().offer(withLoader(task));
    }

    private static Runnable withLoader(Runnable task) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return () -> ThreadState.with(loader, task);
    }
}
