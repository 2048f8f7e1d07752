package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.io.PrintStream;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What the user of a program looks at: a terminal, or a file that it writes to. It shows one run at a time, the one
 * that asked first, so that a run inside a run is not seen.
 */
final class Screen {
    static final Screen OF_THIS_PROCESS = new Screen(Terminal.isThere(), System.err);

    private final boolean terminal;
    private final PrintStream out;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** A screen, on a terminal if lines can be overwritten. */
    Screen(boolean terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    /** Begins to show a run; null if another one is shown. */
    @Nullable
    ProgressListener show(String function, long total) {
        return taken.compareAndSet(false, true) ? new Shown(display(function, total)) : null;
    }

    private ProgressListener display(String function, long total) {
        Lines lines = new Lines(function, total);
        if (!terminal) {
            return new LogDisplay(lines, out, System::nanoTime);
        }
        try {
            for (ProgressListener.Provider provider : ServiceLoader.load(
                    ProgressListener.Provider.class, ProgressListener.Provider.class.getClassLoader())) {
                return provider.show(function, total);
            }
        } catch (ServiceConfigurationError | RuntimeException noBar) {
            // A line of text is better than nothing.
        }
        return new TerminalDisplay(lines, out, System::nanoTime);
    }

    /** The run that is shown, until it ends or cannot be shown any more. */
    private final class Shown implements ProgressListener {
        private final ProgressListener display;

        Shown(ProgressListener display) {
            this.display = display;
        }

        @Override
        public void progressed(long done, long total) {
            boolean drawn = false;
            try {
                display.progressed(done, total);
                drawn = true;
            } finally {
                if (!drawn) {
                    taken.set(false);
                }
            }
        }

        @Override
        public void restored(long count) {
            display.restored(count);
        }

        @Override
        public void ended() {
            try {
                display.ended();
            } finally {
                taken.set(false);
            }
        }
    }
}
