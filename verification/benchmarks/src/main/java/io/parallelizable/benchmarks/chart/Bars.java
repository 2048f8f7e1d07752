package io.parallelizable.benchmarks.chart;

import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.measure.Sample;
import io.parallelizable.charts.BarChart;
import io.parallelizable.charts.Chart;
import io.parallelizable.charts.Charts;
import java.util.List;
import java.util.Optional;

/** The speed-up of each way on each large workload, side by side. */
public final class Bars {
    /** Small maps have tables of their own. */
    private static final String SMALL = "W4";

    /** Most ways that can be told apart. */
    private static final int WAYS = 7;

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 640;

    private Bars() {}

    /** The chart, if a large workload is among the samples; ways that could not run one have no bar there. */
    public static Optional<Chart> of(List<Sample> samples, String title) {
        List<Sample> large = samples.stream()
                .filter(sample -> !sample.workload().startsWith(SMALL))
                .toList();
        return large.isEmpty() ? Optional.empty() : Optional.of(chart(large, title));
    }

    private static Chart chart(List<Sample> large, String title) {
        List<String> workloads = large.stream().map(Sample::workload).distinct().toList();
        BarChart chart = Charts.bars(title, "plain loop / way", workloads);
        large.stream()
                .map(Sample::runner)
                .distinct()
                .limit(WAYS)
                .forEach(runner -> chart.bars(
                        runner,
                        workloads.stream()
                                .map(workload -> speedUp(large, workload, runner))
                                .toList()));
        return chart.size(WIDTH, HEIGHT);
    }

    private static Double speedUp(List<Sample> samples, String workload, String runner) {
        double ratio = Medians.ratio(samples.stream()
                .filter(sample ->
                        sample.workload().equals(workload) && sample.runner().equals(runner))
                .toList());
        return Double.isNaN(ratio) ? Double.valueOf(0) : Double.valueOf(ratio);
    }
}
