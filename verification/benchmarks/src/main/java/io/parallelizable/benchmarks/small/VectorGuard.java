package io.parallelizable.benchmarks.small;

import io.parallelizable.benchmarks.report.Cells;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells when the generated loop has lost what the compiler makes of the plain one: vector instructions, the method
 * inlined. What is lost then is a factor of two or more, so that noise is not taken for it.
 */
public final class VectorGuard {
    private static final double LEAST = 0.8;

    private VectorGuard() {}

    /** A line for each map whose generated loop is too slow. */
    public static List<String> errors(SmallTable loops) {
        return loops.byMap().entrySet().stream()
                .flatMap(map -> error(map.getKey(), map.getValue()))
                .toList();
    }

    private static Stream<String> error(String map, Map<String, Figure> ways) {
        double throughput = ways.get("loop").fastestNanos() / ways.get("map").fastestNanos();
        return throughput >= LEAST
                ? Stream.of()
                : Stream.of("FAILED: the generated loop (N = " + map + ") has " + Cells.ratio(throughput)
                        + " of the plain loop's throughput; " + LEAST + " is the least");
    }
}
