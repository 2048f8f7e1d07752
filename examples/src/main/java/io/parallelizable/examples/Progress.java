package io.parallelizable.examples;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar at the bottom of the terminal, drawn only when told to, so that nothing is drawn while something is timed.
 *
 * <p>Where output goes into a file or a pipe there is no bar.
 */
final class Progress implements AutoCloseable {
    /** Of the terminal's columns, those that are left free: a line that wraps could not be wiped. */
    private static final int MARGIN = 3;

    private static final int WIDEST = 78;

    /** How often the library's own thread draws, apart from once at the start. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Terminal terminal;
    private final PrintWriter out;
    private final int width;
    private final ProgressBar bar;
    private final Thread interrupted = new Thread(this::leave);

    Progress(int steps, Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
        this.width = Math.min(WIDEST, terminal.columns() - MARGIN);
        this.bar = new ProgressBarBuilder()
                .setInitialMax(steps)
                .setStyle(terminal.barStyle())
                .setConsumer(new DelegatingProgressBarConsumer(this::print, width))
                .setUpdateIntervalMillis(NEVER)
                .continuousUpdate()
                .hideEta()
                .build();
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    /** Draws the bar, with a word on what comes next. */
    void show(String next) {
        bar.setExtraMessage(next);
        bar.refresh();
    }

    /** Counts one more step as done, and makes room for a line of output. */
    void step() {
        bar.step();
        wipe();
    }

    @Override
    public void close() {
        bar.close();
        wipe();
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException ending) {
            // Somebody has pressed Ctrl-C.
        }
    }

    /** After Ctrl-C the bar stays, and says how far the job was; what the shell prints stands below it. */
    private void leave() {
        if (terminal.isThere()) {
            out.println();
            out.flush();
        }
    }

    void wipe() {
        print(" ".repeat(width));
        print("");
    }

    private void print(String line) {
        if (terminal.isThere()) {
            out.print("\r" + line);
            out.flush();
        }
    }
}
