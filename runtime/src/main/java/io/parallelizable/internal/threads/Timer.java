package io.parallelizable.internal.threads;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Has brief actions done after a while, by one thread for all: a daemon, started on first need, gone after a minute
 * without any. A cancelled action is forgotten at once.
 *
 * <p>Where the system gives no thread, the actions wait in the queue all the same. A thread that waits for one of them
 * to be due calls {@link #runDue} now and then, which runs what is due on that very thread; and the next action that is
 * scheduled tries again to start the timer's thread. So time limits hold with no thread to spare, at the coarser grain
 * of chunks.
 */
public final class Timer {
    private static final long KEEP_ALIVE_SECONDS = 60;

    /** The timer of the whole runtime. */
    public static final Timer SHARED = new Timer(work -> RuntimeThreads.thread("parallelizable-timer", work));

    private final ScheduledThreadPoolExecutor clock;

    /** Whether the last attempt to start the thread has failed. */
    private volatile boolean threadless;

    Timer(ThreadFactory threads) {
        clock = new ScheduledThreadPoolExecutor(1, threads);
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    /** An action that is forgotten when it has been done or cancelled, however long the queue keeps its shell. */
    private static final class Alarm extends AtomicReference<@Nullable Runnable> implements Runnable {
        private static final long serialVersionUID = 1L;

        Alarm(Runnable action) {
            super(action);
        }

        @Override
        public void run() {
            Runnable action = getAndSet(null);
            if (action != null) {
                action.run();
            }
        }
    }

    /**
     * Has something brief done after a while, on the timer's thread; at once and on this one if there is nothing to
     * wait for.
     *
     * @return cancels that
     */
    public Runnable after(long nanos, Runnable action) {
        if (nanos <= 0) {
            action.run();
            return () -> {};
        }
        Alarm alarm = new Alarm(action);
        try {
            var task = clock.schedule(alarm, nanos, TimeUnit.NANOSECONDS);
            threadless = false;
            return () -> {
                alarm.set(null);
                task.cancel(false);
            };
        } catch (Throwable noThread) {
            // The alarm is in the queue, unless memory is short, and waits there for a thread or for runDue.
            threadless = true;
            return () -> alarm.set(null);
        }
    }

    /** Runs the actions that are due, if the timer has no thread to run them. */
    public void runDue() {
        if (threadless) {
            Runnable due = clock.getQueue().poll();
            while (due != null) {
                due.run();
                due = clock.getQueue().poll();
            }
        }
    }
}
