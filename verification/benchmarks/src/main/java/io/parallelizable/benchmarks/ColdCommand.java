package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.cold.ColdProgram;
import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.report.Cells;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Programs that map once. */
@Command(name = "cold", description = "Starts programs that map once: what does a first run cost?")
final class ColdCommand implements Callable<Integer> {
    /** Of ten microseconds each. */
    private static final List<Integer> ELEMENTS = List.of(1_000, 10_000, 100_000, 1_000_000);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        for (int elements : common.isQuick() ? ELEMENTS.subList(0, 1) : ELEMENTS) {
            common.progress(elements + " elements");
            rows.add(row(elements, raw));
        }
        List<String> header = new ArrayList<>(List.of("elements"));
        header.addAll(ColdProgram.WAYS);
        common.publish(new Report(
                "cold", new Table(header, rows), new Table(List.of("elements", "round", "way", "nanos"), raw)));
        return 0;
    }

    private List<String> row(int elements, List<List<String>> raw) throws IOException, InterruptedException {
        int rounds = common.thoroughness().rounds();
        double[][] nanos = new double[ColdProgram.WAYS.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int way = 0; way < nanos.length; way++) {
                long taken = ColdProgram.nanos(ColdProgram.WAYS.get(way), elements);
                nanos[way][round] = taken;
                raw.add(List.of(
                        Integer.toString(elements),
                        Integer.toString(round),
                        ColdProgram.WAYS.get(way),
                        Long.toString(taken)));
            }
        }
        List<String> row = new ArrayList<>(List.of(Integer.toString(elements)));
        Arrays.stream(nanos).map(Medians::of).map(Cells::time).forEach(row::add);
        return row;
    }
}
