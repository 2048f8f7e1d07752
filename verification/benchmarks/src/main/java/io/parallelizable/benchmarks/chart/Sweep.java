package io.parallelizable.benchmarks.chart;

import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.measure.Sample;
import io.parallelizable.charts.Chart;
import io.parallelizable.charts.Charts;
import io.parallelizable.charts.LineChart;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The speed-up of each way over the work that there is. */
public final class Sweep {
    private static final double NANOS_PER_MICRO = 1_000;

    private Sweep() {}

    /** The chart of samples of growing workloads. */
    public static Chart of(List<Sample> samples) {
        LineChart lines = Charts.lines(
                        "From when on does a second thread pay?",
                        "the plain loop's time, in microseconds",
                        "plain loop / map")
                .logarithmicX();
        by(samples, Sample::runner).forEach(way -> {
            Collection<List<Sample>> sizes = by(way, Sample::workload);
            lines.line(
                    way.get(0).runner(),
                    sizes.stream().map(Sweep::micros).toList(),
                    sizes.stream().map(Medians::ratio).toList());
        });
        List<Double> all =
                by(samples, Sample::workload).stream().map(Sweep::micros).toList();
        List<Double> ends = List.of(all.get(0), all.get(all.size() - 1));
        return lines.reference("1: the loop", ends, List.of(1, 1));
    }

    private static double micros(List<Sample> samples) {
        return Medians.of(samples, Sample::serialNanos) / NANOS_PER_MICRO;
    }

    private static Collection<List<Sample>> by(List<Sample> samples, Function<Sample, String> name) {
        return samples.stream()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
