package io.parallelizable;

import io.parallelizable.internal.text.Figures;
import io.parallelizable.internal.text.Table;
import java.util.List;

/**
 * The speed-up of a run: how long it takes serially and in parallel.
 *
 * @param function the name of the method
 * @param length how many elements the run has
 * @param threads the largest number of threads that take part, the caller included
 * @param serialSeconds how long it takes on one thread, in seconds
 * @param parallelSeconds how long it takes on that many, in seconds
 * @param paysFrom the approximate number of such elements from which a second thread makes the run faster on this
 *     machine
 */
public record Speedup(
        String function, long length, int threads, double serialSeconds, double parallelSeconds, long paysFrom) {
    /** A factor from which on a run counts as faster: clocks and systems are not more exact. */
    private static final double FASTER = 1.1;

    /** {@return how many times as fast as serially it is in parallel: the serial time over the parallel time} */
    public double factor() {
        return serialSeconds / parallelSeconds;
    }

    /** {@return the factor divided by the number of threads: 1 if each thread does as much as one alone would} */
    public double efficiency() {
        return factor() / threads;
    }

    /**
     * {@return the share of the work that seems to run on one thread; NaN for one thread}
     *
     * <p>It is {@code (1 / factor - 1 / threads) / (1 - 1 / threads)}, the metric of Karp and Flatt (<i>Measuring
     * parallel processor performance</i>, Communications of the ACM 33, 1990, 539-543): if it grows with the number of
     * threads, coordination costs time; if it stays the same, a part of the work is serial.
     */
    public double serialFraction() {
        double alone = 1.0 / threads;
        return threads == 1 ? Double.NaN : (1 / factor() - alone) / (1 - alone);
    }

    /** {@return whether there is too little work for a second thread: fewer elements than {@link #paysFrom}} */
    public boolean isTooSmall() {
        return length < paysFrom;
    }

    /**
     * {@return what the numbers mean, in a sentence, such as {@code too small to gain: all of it takes 12.3 us. It pays
     * from about 5400 elements on.}}
     */
    public String verdict() {
        if (length == 0) {
            return "the run is empty: there is nothing to gain.";
        } else if (threads == 1) {
            return "one thread: there is nothing to gain.";
        } else if (isTooSmall()) {
            return "too small to gain: all of it takes " + Figures.time(serialSeconds) + ". It pays from about "
                    + Figures.about(paysFrom) + " elements on.";
        } else if (factor() < FASTER) {
            return "large enough to gain, and no faster: other programs, the memory, a lock, or a few long elements"
                    + " may be the limit.";
        }
        return Figures.twoDecimals(factor()) + " times as fast on " + threads + " threads.";
    }

    /** {@return a table with one row, in Markdown that reads well as plain text, and what it means} */
    @Override
    public String toString() {
        List<String> header = List.of(
                "Function",
                "N",
                "Serial time (s)",
                "Parallel time (s)",
                "serial / parallel",
                "threads",
                "efficiency",
                "serial fraction");
        return Table.of(header, List.of(row())) + verdict();
    }

    private List<String> row() {
        return List.of(
                function,
                String.valueOf(length),
                Figures.threeDigits(serialSeconds),
                Figures.threeDigits(parallelSeconds),
                Figures.twoDecimals(factor()),
                String.valueOf(threads),
                Figures.percent(efficiency()),
                Figures.part(serialFraction()));
    }
}
