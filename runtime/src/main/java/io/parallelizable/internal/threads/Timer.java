package io.parallelizable.internal.operation;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that looks at the clock for all operations: a daemon, started on first need, gone after a minute
 * without any. What is cancelled is forgotten at once.
 */
final class Timer {
    private static final String NAME = "parallelizable-timer";
    private static final long KEEP_ALIVE_SECONDS = 60;
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private Timer() {}

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Timer::thread);
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    /** It belongs to no one: nothing of who happened to start it stays with it. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, NAME, 0, false);
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        return thread;
    }

    /**
     * Has something brief done after a while, on the timer's thread; at once and on this one if there is nothing to
     * wait for.
     *
     * @return what cancels that
     */
    static Runnable after(long nanos, Runnable action) {
        if (nanos <= 0) {
            action.run();
            return () -> {};
        }
        var task = CLOCK.schedule(action, nanos, TimeUnit.NANOSECONDS);
        return () -> task.cancel(false);
    }
}
