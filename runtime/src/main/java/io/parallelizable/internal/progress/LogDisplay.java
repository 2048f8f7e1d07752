package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * A line now and then, for a log that someone may read while the run is under way or the day after: the first one when
 * the run has taken ten seconds, each next one when it has taken half as long again, and one in ten minutes at least.
 * Six hours are some fifty lines.
 */
final class LogDisplay implements ProgressListener {
    private static final long FIRST = 10_000_000_000L;
    private static final long LONGEST_GAP = 600_000_000_000L;

    private final Lines lines;
    private final PrintStream out;
    private final LongSupplier clock;
    private final long start;
    private long next = FIRST;
    private long lastDone;
    private long restored;
    private boolean printed;

    /** Of a run that began when the clock said {@code start}. */
    LogDisplay(Lines lines, PrintStream out, LongSupplier clock, long start) {
        this.lines = lines;
        this.out = out;
        this.clock = clock;
        this.start = start;
    }

    @Override
    public void progressed(long done, long total) {
        lastDone = done;
        long nanos = clock.getAsLong() - start;
        if (nanos >= next) {
            out.println(lines.underWay(done, restored, nanos));
            printed = true;
            next = nanos + Math.min(nanos / 2, LONGEST_GAP);
        }
    }

    @Override
    public void restored(long count) {
        if (restored == 0) {
            out.println(lines.restored(count));
        }
        restored = count;
    }

    /** A run that was too short for a line needs none at its end. */
    @Override
    public void ended() {
        if (printed) {
            out.println(lines.atEnd(lastDone, restored, clock.getAsLong() - start));
        }
    }
}
