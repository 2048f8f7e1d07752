package io.parallelizable.internal.threads;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Executes brief actions after a delay, on one thread for all: a daemon, which is started on first need and ends after
 * a minute without actions. A cancelled action is dropped at once.
 *
 * <p>If the system cannot start a thread, the actions wait in the queue. Threads that depend on one of them call
 * {@link #runDue} from time to time, which executes the actions that are due on the calling thread; and the next action
 * that is scheduled tries again to start the timer's thread. So time limits hold even without that thread, at the
 * coarser grain of chunks.
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

    /** An action that is dropped when it has been executed or cancelled, however long the queue keeps this object. */
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
     * Executes a brief action after a delay, on the timer's thread; at once and on this thread if the delay is over.
     *
     * @return cancels the action
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
