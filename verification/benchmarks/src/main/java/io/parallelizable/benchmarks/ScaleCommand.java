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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the engine would do on more cores than there are. */
@Command(name = "scale", description = "Simulates runs on 1 to 256 cores: what do chunks and their claims cost?")
final class ScaleCommand implements Callable<Integer> {
    private static final List<Integer> THREADS = List.of(1, 2, 4, 8, 16, 32, 64, 128, 256);
    private static final int MOST_SOCKETS = 2;
    private static final List<String> SHOWN = List.of("W1", "W4.f100.10000", "1 us x 10^5", "1 us x 10^6");

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<ScaleSample> samples = new ArrayList<>();
        for (Load load : Load.all()) {
            common.progress(load.name());
            for (int sockets = 1; sockets <= MOST_SOCKETS; sockets++) {
                String name = sockets == 1 ? load.name() : load.name() + ", " + sockets + " sockets";
                for (int threads : THREADS) {
                    samples.add(new ScaleSample(
                            name, SimulatedRun.of(load.length(), load.nanos(), threads, Math.min(threads, sockets))));
                }
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
        for (String load : SHOWN) {
            List<Double> speedUps = samples.stream()
                    .filter(sample -> sample.load().equals(load))
                    .map(sample -> sample.result().speedUp())
                    .toList();
            lines.line(load, THREADS, speedUps);
        }
        return lines.reference("ideal", THREADS, THREADS);
    }
}
