package io.parallelizable.benchmarks.chart;

import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.measure.Sample;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** The speed-up of each way on each large workload, side by side. */
public final class Bars {
    /** Small maps have tables of their own. */
    private static final String SMALL = "W4";

    private Bars() {}

    /** The chart, if a large workload is among the samples; ways that could not run one have no bar there. */
    public static Optional<CategoryChart> of(List<Sample> samples, String title) {
        List<Sample> large = samples.stream()
                .filter(sample -> !sample.workload().startsWith(SMALL))
                .toList();
        return large.isEmpty() ? Optional.empty() : Optional.of(chart(large, title));
    }

    private static CategoryChart chart(List<Sample> large, String title) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(Style.WIDTH)
                .height(Style.HEIGHT)
                .title(title)
                .yAxisTitle("plain loop / way")
                .build();
        Style.apply(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.85);
        List<String> workloads = large.stream().map(Sample::workload).distinct().toList();
        large.stream()
                .map(Sample::runner)
                .distinct()
                .limit(Style.COLOURS.length)
                .forEach(runner -> chart.addSeries(
                        runner,
                        workloads,
                        workloads.stream()
                                .map(workload -> speedUp(large, workload, runner))
                                .toList()));
        return chart;
    }

    private static Double speedUp(List<Sample> samples, String workload, String runner) {
        double ratio = Medians.ratio(samples.stream()
                .filter(sample ->
                        sample.workload().equals(workload) && sample.runner().equals(runner))
                .toList());
        return Double.isNaN(ratio) ? Double.valueOf(0) : Double.valueOf(ratio);
    }
}
