package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.scheduling.pool.Warning;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Checks once in a second whether each shared run makes progress, and warns of those that do not: all threads of such a
 * run may be waiting, the caller included, so another thread has to check.
 *
 * <p>The first worker of a run enters it into a table. One daemon thread checks as long as the table has entries.
 * Before it ends, that thread clears its mark and then reads the table; a thread that adds a run writes the table and
 * then reads the mark; so one of them sees the other.
 */
final class StandstillWatch implements Runnable {
    /** The one that warns, through the runtime's logger. */
    static final StandstillWatch SHARED = new StandstillWatch(Warning.LOG);

    private final Consumer<String> warning;
    private final Set<Standstill> watched = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean running = new AtomicBoolean();

    StandstillWatch(Consumer<String> warning) {
        this.warning = warning;
    }

    void add(Standstill run) {
        if (watched.add(run)) {
            start();
        }
        if (run.hasEnded()) {
            // The run has ended before it was added, and no other thread would remove it.
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

    private void start() {
        if (!running.get() && running.compareAndSet(false, true)) {
            try {
                RuntimeThreads.thread("parallelizable-watch", this).start();
            } catch (Throwable noThread) {
                // Runs go on without being watched.
                running.set(false);
            }
        }
    }

    /** What the watching thread does. */
    @Override
    public void run() {
        try {
            do {
                do {
                    LockSupport.parkNanos(this, Tuning.STANDSTILL_LOOK);
                    look(System.nanoTime());
                } while (!watched.isEmpty());
                running.set(false);
            } while (!watched.isEmpty() && running.compareAndSet(false, true));
        } catch (Throwable noMemory) {
            // The next run that is watched starts another thread.
            running.set(false);
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
}
