package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line at the bottom of a terminal, overwritten as the run goes on; its last state stays. */
final class TerminalDisplay implements ProgressListener {
    /** Narrow enough for any terminal: a line that wraps could not be overwritten. */
    private static final int WIDTH = 78;

    private final Lines lines;
    private final PrintStream out;
    private final LongSupplier clock;
    private final long start;
    private long lastDone;
    private long restored;

    TerminalDisplay(Lines lines, PrintStream out, LongSupplier clock) {
        this.lines = lines;
        this.out = out;
        this.clock = clock;
        this.start = clock.getAsLong() - Watch.PATIENCE_NANOS;
    }

    @Override
    public void progressed(long done, long total) {
        lastDone = done;
        print(lines.underWay(done, restored, clock.getAsLong() - start));
    }

    @Override
    public void restored(long count) {
        if (restored == 0) {
            print(lines.restored(count));
            out.println();
        }
        restored = count;
    }

    @Override
    public void ended() {
        print(lines.atEnd(lastDone, restored, clock.getAsLong() - start));
        out.println();
    }

    private void print(String line) {
        String shown = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        out.print("\r" + shown + " ".repeat(WIDTH - shown.length()));
        out.flush();
    }
}
