package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the user of a program looks at: a terminal, or a file that it writes to. It shows one run at a time, the one
 * that asked first, so that a run inside a run is not seen.
 */
final class Screen {
    static final Screen OF_THIS_PROCESS = new Screen(Terminal::ofThisProcess, System.err);

    private final Supplier<@Nullable Terminal> terminal;
    private final PrintStream out;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** On a terminal, if there is one, where lines can be overwritten. */
    Screen(Supplier<@Nullable Terminal> terminal, PrintStream out) {
        this.terminal = terminal;
        this.out = out;
    }

    /** Begins to show a run that began at some time of {@link System#nanoTime}; null if another one is shown. */
    @Nullable
    ProgressListener show(String function, long total, long start) {
        if (!taken.compareAndSet(false, true)) {
            return null;
        }
        ProgressListener shown = null;
        try {
            shown = Shown.begin(display(function, total, start), () -> taken.set(false));
            return shown;
        } finally {
            if (shown == null) {
                // Another run may have more luck.
                taken.set(false);
            }
        }
    }

    private ProgressListener display(String function, long total, long start) {
        Lines lines = new Lines(function, total);
        Terminal shown = terminal.get();
        if (shown == null) {
            return new LogDisplay(lines, out, System::nanoTime, start);
        }
        try {
            for (ProgressListener.Provider provider : ServiceLoader.load(
                    ProgressListener.Provider.class, ProgressListener.Provider.class.getClassLoader())) {
                return provider.show(function, total, Duration.ofNanos(System.nanoTime() - start), shown.room());
            }
        } catch (ServiceConfigurationError | LinkageError | RuntimeException noBar) {
            // A line of text is better than nothing.
        }
        return new TerminalDisplay(lines, shown, out, System::nanoTime, start);
    }
}
