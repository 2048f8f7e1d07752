package io.parallelizable.benchmarks;

import io.parallelizable.Run;
import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.report.Cells;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.report.Table;
import io.parallelizable.benchmarks.workload.FkParallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What it costs a run of seconds to keep its results, and to be profiled. */
@Command(name = "long", description = "Runs maps of seconds with a checkpoint, and profiled: what does that cost?")
final class LongCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("element", "how many", "map", "checkpoint", "profile");

    /** Of about 1, 10 and 100 microseconds. */
    private static final List<Integer> STEPS = List.of(500, 5_000, 50_000);

    /** The steps of all elements together, for a look and for figures. */
    private static final long FEW = 50_000_000;

    private static final long MANY = 6_000_000_000L;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        Path folder = Files.createTempDirectory("checkpoints");
        try {
            for (int steps : STEPS) {
                common.progress(element(steps));
                rows.add(row(steps, folder.resolve("results.db"), raw));
            }
        } finally {
            Files.delete(folder);
        }
        common.publish(new Report("long", new Table(HEADER, rows), new Table(HEADER, raw)));
        return 0;
    }

    private List<String> row(int steps, Path file, List<List<String>> raw) throws IOException {
        int[] elements = new int[Math.toIntExact((common.isQuick() ? FEW : MANY) / steps)];
        Arrays.fill(elements, steps);
        Run<double[], RuntimeException> run = FkParallel.over(elements);
        List<Supplier<?>> ways = List.of(run::map, run.checkpoint(file)::map, run::profile);
        Stopwatch.warmUp(run::map, 1, common.thoroughness().warmUp().toNanos());
        double[][] nanos = new double[ways.size()][common.thoroughness().rounds()];
        for (int round = 0; round < common.thoroughness().rounds(); round++) {
            List<String> cells = new ArrayList<>(List.of(element(steps), Cells.whole(elements.length)));
            for (int way = 0; way < ways.size(); way++) {
                nanos[way][round] = Stopwatch.once(ways.get(way));
                cells.add(Cells.raw(nanos[way][round]));
                Files.deleteIfExists(file);
            }
            raw.add(cells);
        }
        return List.of(
                element(steps),
                Cells.whole(elements.length),
                Cells.time(Medians.of(nanos[0])),
                Cells.ratio(Medians.of(ratios(nanos[1], nanos[0]))),
                Cells.ratio(Medians.of(ratios(nanos[2], nanos[0]))));
    }

    /** Of each round by itself, since a machine is faster in some than in others. */
    private static double[] ratios(double[] nanos, double[] others) {
        return IntStream.range(0, nanos.length)
                .mapToDouble(round -> nanos[round] / others[round])
                .toArray();
    }

    private static String element(int steps) {
        return "fk(" + steps + ")";
    }
}
