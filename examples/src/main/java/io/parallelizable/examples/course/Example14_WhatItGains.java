package io.parallelizable.examples.course;

import io.parallelizable.Hazard;
import io.parallelizable.IntRun;
import io.parallelizable.Parallelizable;
import io.parallelizable.Scaling;
import io.parallelizable.Sequences;
import io.parallelizable.charts.Charts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Is the method safe to run in parallel, and what is there to gain? The run itself tells.
 *
 * <p>{@code verify} executes it serially and in parallel and compares; of a method that keeps a running total it shows
 * the first call that came to something else. {@code speedup} measures both; of a run that is too small it says from
 * how many elements on it would pay. {@code scaling} measures it on 1, 2, 4 and more threads, for a table and a chart.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example14_WhatItGains [-Dargs="20000 scaling.png"]</pre>
 */
public final class Example14_WhatItGains {
    private static final AtomicInteger TOTAL = new AtomicInteger();

    private Example14_WhatItGains() {}

    /** How many numbers below n have no divisor in common with it (Euler's totient). */
    @Parallelizable
    static int totient(int n) {
        int count = 0;
        for (int k = 1; k <= n; k++) {
            count += greatestCommonDivisor(n, k) == 1 ? 1 : 0;
        }
        return count;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** What it returns depends on who was called before. */
    @Parallelizable(accepts = Hazard.CALL_ORDER)
    static int runningTotal(int summand) {
        return TOTAL.addAndGet(summand);
    }

    /**
     * Verifies and measures.
     *
     * @param args how many numbers, and the file of the chart
     * @throws IOException if the chart cannot be written
     */
    public static void main(String... args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
        Path file =
                Path.of(args.length > 1 ? args[1] : "target/output/scaling.png").toAbsolutePath();
        IntRun<int[], RuntimeException> totients = TotientParallel.over(Sequences.arange(1, count + 1));

        System.out.println(totients.verify());
        System.out.println();
        System.out.println(RunningTotalParallel.over(Sequences.arange(1, 101)).verify());
        System.out.println();
        System.out.println(TotientParallel.over(1, 2, 3).threads(2).speedup());
        System.out.println();
        Scaling scaling = totients.scaling();
        System.out.println(scaling);
        Charts.of(scaling).save(file);
        System.out.println("the same as a chart: " + file);
    }
}
