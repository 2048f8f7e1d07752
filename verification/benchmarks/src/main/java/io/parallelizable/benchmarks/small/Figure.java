package io.parallelizable.benchmarks.small;

import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What JMH found about one way of one small map.
 *
 * @param map which map: how many inputs, in which JVM
 * @param way how it is run: {@code loop}, {@code map}, {@code stream} or {@code setAll}
 * @param medianNanos the median of its iterations
 * @param fastestNanos the fastest of its iterations, which other programs disturbed least
 * @param bytes what a call allocates
 */
public record Figure(String map, String way, double medianNanos, double fastestNanos, double bytes) {
    private static final String INTO = "Into";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static Figure of(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        String benchmark = parameters.getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        boolean into = method.endsWith(INTO);
        Statistics nanos = result.getPrimaryResult().getStatistics();
        return new Figure(
                parameters.getParam("size")
                        + (into ? " into, " : ", ")
                        + parameters.getParam("jvm").toLowerCase(Locale.ROOT),
                into ? method.substring(0, method.length() - INTO.length()) : method,
                nanos.getPercentile(50),
                nanos.getMin(),
                allocation(result));
    }

    private static double allocation(RunResult result) {
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        return allocation == null ? Double.NaN : allocation.getScore();
    }
}
