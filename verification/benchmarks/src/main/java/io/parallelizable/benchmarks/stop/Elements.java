package io.parallelizable.benchmarks.stop;

import io.parallelizable.IntRun;
import io.parallelizable.Range;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is under way when a run is to stop.
 *
 * @param name as in the table
 * @param run more elements than anyone has time for
 */
public record Elements(String name, Supplier<IntRun<?, ?>> run) {
    private static final Range ENDLESS = Range.of(0, 1 << 30);

    /** Short ones, long ones that look at their interrupt flag, and such as wait. */
    public static List<Elements> all() {
        return List.of(
                new Elements("short", () -> IsShortParallel.over(ENDLESS)),
                new Elements("long", () -> LooksParallel.over(ENDLESS)),
                new Elements("waiting", () -> WaitsParallel.over(ENDLESS)));
    }
}
