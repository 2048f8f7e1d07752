package io.parallelizable.examples;

import io.parallelizable.charts.Chart;
import io.parallelizable.charts.Charts;
import io.parallelizable.charts.LineChart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The speed-up of each program over the number of inputs, between the plain loop and the number of threads. */
final class SpeedupChart {
    static final int WIDTH = 1000;
    static final int HEIGHT = 640;

    private SpeedupChart() {}

    static Chart of(List<Comparison> comparisons, int threads) {
        int[] sizes = comparisons.stream().mapToInt(Comparison::size).sorted().toArray();
        // A logarithmic axis needs some length.
        double left = sizes[0] / 1.25;
        double right = sizes[sizes.length - 1] * 1.25;
        LineChart chart = Charts.lines(
                        "How many times as fast as the loop?", "N, the number of inputs", "serial time / parallel time")
                .logarithmicX()
                .xBetween(left, right)
                .yUpTo(1.15 * Math.max(threads, fastest(comparisons)));
        byFunction(comparisons)
                .forEach((function, rows) -> chart.line(
                        function,
                        rows.stream().map(Comparison::size).toList(),
                        rows.stream().map(Comparison::speedup).toList()));
        chart.reference("1: the loop", List.of(left, right), List.of(1, 1));
        if (threads > 1) {
            chart.reference(threads + ": the number of threads", List.of(left, right), List.of(threads, threads));
        }
        return chart.size(WIDTH, HEIGHT);
    }

    private static double fastest(List<Comparison> comparisons) {
        return comparisons.stream().mapToDouble(Comparison::speedup).max().orElse(1);
    }

    private static Map<String, List<Comparison>> byFunction(List<Comparison> comparisons) {
        return comparisons.stream()
                .collect(Collectors.groupingBy(Comparison::function, LinkedHashMap::new, Collectors.toList()));
    }
}
