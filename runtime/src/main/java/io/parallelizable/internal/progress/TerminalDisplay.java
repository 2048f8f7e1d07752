package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line at the bottom of a terminal, overwritten as the run goes on; its last state stays. */
final class TerminalDisplay implements ProgressListener {
    private final Lines lines;
    private final Terminal terminal;
    private final PrintStream out;
    private final LongSupplier clock;
    private final long start;
    private long lastDone;
    private int lastLength;
    private long restored;

    /** Of a run that began when the clock said {@code start}. */
    TerminalDisplay(Lines lines, Terminal terminal, PrintStream out, LongSupplier clock, long start) {
        this.lines = lines;
        this.terminal = terminal;
        this.out = out;
        this.clock = clock;
        this.start = start;
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
            lastLength = 0;
        }
        restored = count;
    }

    @Override
    public void ended() {
        print(lines.atEnd(lastDone, restored, clock.getAsLong() - start));
        out.println();
    }

    private void print(String line) {
        String fitted = lines.fitted(line, terminal.room());
        out.print(terminal.over(fitted, lastLength));
        out.flush();
        lastLength = fitted.length();
    }
}
