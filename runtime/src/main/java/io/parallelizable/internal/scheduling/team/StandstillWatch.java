package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Looks at all runs that are shared once in a second, and warns of those that stand still: their own threads may all be
 * waiting, the caller's included.
 *
 * <p>Being watched costs an entry in a table, made by the first worker that comes. There is one look on its way as long
 * as anything is watched: a thread that adds a run, or has looked, schedules the next look. A look takes its mark away
 * and then reads the table, a thread that adds a run writes the table and then reads the mark, so one of them sees the
 * other.
 */
final class StandstillWatch {
    /** The one that warns, through the runtime's logger. */
    static final StandstillWatch SHARED = new StandstillWatch(StandstillWatch::warn);

    private final Consumer<String> warning;
    private final Set<Standstill> watched = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean comes = new AtomicBoolean();

    StandstillWatch(Consumer<String> warning) {
        this.warning = warning;
    }

    private static void warn(String text) {
        System.getLogger("io.parallelizable").log(Level.WARNING, text);
    }

    void add(Standstill run) {
        if (watched.add(run)) {
            seeToTheNext();
        }
        if (run.hasEnded()) {
            // It has ended before this, and nobody else would take it out.
            watched.remove(run);
        }
    }

    void remove(Standstill run) {
        run.end();
        watched.remove(run);
    }

    /** Whether nothing is watched. */
    boolean isEmpty() {
        return watched.isEmpty();
    }

    private void seeToTheNext() {
        if (!comes.get() && comes.compareAndSet(false, true)) {
            try {
                Clock.LATER.schedule(this::tick, Tuning.STANDSTILL_LOOK, TimeUnit.NANOSECONDS);
            } catch (Throwable noThread) {
                // Runs go on without being watched.
                comes.set(false);
            }
        }
    }

    private void tick() {
        comes.set(false);
        look(System.nanoTime());
        if (!watched.isEmpty()) {
            seeToTheNext();
        }
    }

    /** Looks at all, at a time in nanoseconds. */
    void look(long now) {
        for (Standstill run : watched) {
            try {
                String text;
                synchronized (run) {
                    text = run.look(now);
                }
                if (text != null) {
                    warning.accept(text);
                }
            } catch (Throwable ofTheLogger) {
                // Or of a user's toString: the other runs are looked at all the same.
            }
        }
    }

    /** A daemon, started on first need and gone after a while without any; it belongs to nobody. */
    private static final class Clock {
        private static final String NAME = "parallelizable-watch";
        private static final ScheduledThreadPoolExecutor LATER = clock();

        private Clock() {}

        private static ScheduledThreadPoolExecutor clock() {
            ScheduledThreadPoolExecutor clock =
                    new ScheduledThreadPoolExecutor(1, work -> RuntimeThreads.thread(NAME, work));
            clock.setKeepAliveTime(2 * Tuning.STANDSTILL_LOOK, TimeUnit.NANOSECONDS);
            clock.allowCoreThreadTimeOut(true);
            return clock;
        }
    }
}
