package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.chart.Sweep;
import io.parallelizable.benchmarks.measure.Rounds;
import io.parallelizable.benchmarks.measure.Sample;
import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.measure.Timing;
import io.parallelizable.benchmarks.report.Ratios;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.runner.Runners;
import io.parallelizable.benchmarks.workload.Task;
import io.parallelizable.benchmarks.workload.Tasks;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One function for more and more inputs, from a microsecond of work to a second. */
@Command(name = "sweep", description = "Maps one function over more and more inputs: from when on does it pay?")
final class SweepCommand implements Callable<Integer> {
    /** Dense where a second thread begins to pay. */
    private static final int[] SIZES = {
        10, 30, 100, 150, 250, 450, 700, 900, 1_200, 1_800, 3_500, 10_000, 30_000, 100_000, 1_000_000, 8_000_000
    };

    /** What takes long needs no median of many calls. */
    private static final int MOST_ELEMENTS_CALLED_COLD = 500_000;

    private static final int MOST_COLD_CALLS = 20;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<Sample> samples =
                IntStream.of(SIZES).boxed().flatMap(this::measure).toList();
        Ratios ratios = new Ratios(samples);
        common.publish(new Report("sweep", ratios.table(), ratios.raw()).with(Sweep.of(samples)));
        return 0;
    }

    private Stream<Sample> measure(int size) {
        Task task = Tasks.hundreds(size);
        common.progress(task.name());
        int coldCalls = Math.min(MOST_COLD_CALLS, MOST_ELEMENTS_CALLED_COLD / size + 1);
        return Stream.concat(
                measure(task, "hot", Stopwatch::backToBack),
                measure(task.withCalls(coldCalls), "cold", Stopwatch::afterSleep));
    }

    private Stream<Sample> measure(Task task, String temperature, Timing timing) {
        return new Rounds(List.of(Runners.OURS, Runners.STREAM), List.of(), common.thoroughness(), timing)
                .measure(task).stream().map(sample -> sample.as(sample.runner() + " " + temperature));
    }
}
