package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A run that is shown, until it ends, cannot be shown any more, or the process ends.
 *
 * <p>A process that is ended while a run is under way, by Ctrl-C or a job's time limit, leaves the run's last state
 * behind as a line of its own. The display may block, such as a terminal whose output is held, so a thread of its own
 * writes that, and the process does not wait for it for long.
 */
final class Shown implements ProgressListener {
    /** How long the end of the process waits for the last state, in milliseconds. */
    private static final long COURTESY = 250;

    private final ProgressListener display;
    private final Runnable release;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread hook = RuntimeThreads.thread(Watch.THREAD_NAME, this::endWithTheProcess);

    private Shown(ProgressListener display, Runnable release) {
        this.display = display;
        this.release = release;
    }

    /** Begins to show a run, and calls {@code release} when it is shown no longer. */
    static Shown begin(ProgressListener display, Runnable release) {
        Shown shown = new Shown(display, release);
        try {
            Runtime.getRuntime().addShutdownHook(shown.hook);
        } catch (IllegalStateException ending) {
            // The process ends already: the run is shown as long as it lasts.
        }
        return shown;
    }

    @Override
    public synchronized void progressed(long done, long total) {
        draw(() -> display.progressed(done, total));
    }

    @Override
    public synchronized void restored(long count) {
        draw(() -> display.restored(count));
    }

    /** Draws, unless that is over; one that throws is not asked again. */
    private void draw(Runnable drawing) {
        if (over.get()) {
            return;
        }
        boolean drawn = false;
        try {
            drawing.run();
            drawn = true;
        } finally {
            if (!drawn) {
                over.set(true);
                leave();
            }
        }
    }

    @Override
    public synchronized void ended() {
        if (over.compareAndSet(false, true)) {
            try {
                display.ended();
            } finally {
                leave();
            }
        }
    }

    private void leave() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It is being run, or has been.
        }
        release.run();
    }

    private void endWithTheProcess() {
        Thread last = RuntimeThreads.thread(Watch.THREAD_NAME, this::ended);
        last.start();
        try {
            last.join(COURTESY);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
