package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.report.Cells;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.report.Table;
import io.parallelizable.benchmarks.workload.Variants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What it costs to watch a run, and to write it with a lambda. */
@Command(name = "options", description = "Runs maps with progress, and as lambdas: what does that cost?")
final class OptionsCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("workload", "map", "listener", "progress()", "Parallel.of");

    /** Calls that are timed together take about so long. */
    private static final double BATCH_NANOS = 5e7;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        for (Variants variants : Variants.all()) {
            common.progress(variants.name());
            double[] medians = medians(variants, raw);
            rows.add(List.of(
                    variants.name(),
                    Cells.time(medians[0]),
                    Cells.ratio(medians[1] / medians[0]),
                    Cells.ratio(medians[2] / medians[0]),
                    Cells.ratio(medians[3] / medians[0])));
        }
        common.publish(new Report("options", new Table(HEADER, rows), new Table(HEADER, raw)));
        return 0;
    }

    /** The median times of the ways, each of which has its turn in every round. */
    private double[] medians(Variants variants, List<List<String>> raw) {
        List<Supplier<?>> ways = List.of(variants.plain(), variants.watched(), variants.shown(), variants.lambda());
        ways.forEach(
                way -> Stopwatch.warmUp(way, 2, common.thoroughness().warmUp().toNanos()));
        int calls = common.isQuick() ? 1 : (int) Math.max(1, BATCH_NANOS / Stopwatch.backToBack(variants.plain(), 1));
        double[][] nanos = new double[ways.size()][common.thoroughness().rounds()];
        for (int round = 0; round < common.thoroughness().rounds(); round++) {
            List<String> cells = new ArrayList<>(List.of(variants.name()));
            for (int way = 0; way < ways.size(); way++) {
                nanos[way][round] = Stopwatch.backToBack(ways.get(way), calls);
                cells.add(Cells.raw(nanos[way][round]));
            }
            raw.add(cells);
        }
        return Arrays.stream(nanos).mapToDouble(Medians::of).toArray();
    }
}
