package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.report.ScaleTable;
import io.parallelizable.benchmarks.report.ScaleTable.ScaleSample;
import io.parallelizable.charts.Chart;
import io.parallelizable.charts.Charts;
import io.parallelizable.charts.LineChart;
import io.parallelizable.internal.scheduling.team.SimulatedRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the engine would do on more cores than there are. */
@Command(name = "scale", description = "Simulates runs on 1 to 128 cores: what do chunks and their claims cost?")
final class ScaleCommand implements Callable<Integer> {
    private static final List<Integer> THREADS = List.of(1, 2, 4, 8, 16, 32, 64, 128);

    /** What is simulated: so many elements, and what each costs in nanoseconds. */
    private record Load(String name, int length, IntToDoubleFunction nanos) {}

    private static final List<Load> LOADS = List.of(
            new Load("1 us x 10^4", 10_000, i -> 1_000),
            new Load("1 us x 10^5", 100_000, i -> 1_000),
            new Load("1 us x 10^6", 1_000_000, i -> 1_000),
            new Load("1 ns x 10^8", 100_000_000, i -> 1),
            new Load("growing to 2 us x 10^5", 100_000, i -> i / 50.0),
            new Load("1 us x 10^5, last 1 ms", 100_000, i -> i == 99_999 ? 1e6 : 1_000),
            new Load("1 ms x 10^3", 1_000, i -> 1e6));

    private static final List<Load> SHOWN = List.of(LOADS.get(0), LOADS.get(1), LOADS.get(2), LOADS.get(5));

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<ScaleSample> samples = new ArrayList<>();
        for (Load load : LOADS) {
            common.progress(load.name());
            for (int threads : THREADS) {
                samples.add(new ScaleSample(load.name(), SimulatedRun.of(load.length(), load.nanos(), threads)));
            }
        }
        ScaleTable table = new ScaleTable(samples);
        common.publish(new Report("scale", table.table(), table.raw()).with(chart(samples)));
        return 0;
    }

    private static Chart chart(List<ScaleSample> samples) {
        LineChart lines = Charts.lines("Speed-up of simulated runs", "cores", "plain loop / run")
                .logarithmicX()
                .logarithmicY();
        for (Load load : SHOWN) {
            List<Double> speedUps = samples.stream()
                    .filter(sample -> sample.load().equals(load.name()))
                    .map(sample -> sample.result().speedUp())
                    .toList();
            lines.line(load.name(), THREADS, speedUps);
        }
        return lines.reference("ideal", THREADS, THREADS);
    }
}
