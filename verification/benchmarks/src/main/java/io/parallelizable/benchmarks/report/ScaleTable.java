package io.parallelizable.benchmarks.report;

import io.parallelizable.internal.scheduling.team.SimulatedRun;
import java.util.ArrayList;
import java.util.List;

/**
 * The speed-up of simulated runs: a row for each load, a column for each number of cores.
 *
 * @param samples what was simulated, in the order of rows and columns
 */
public record ScaleTable(List<ScaleSample> samples) {
    /**
     * One simulated run.
     *
     * @param load what it had to do
     * @param result what came of it
     */
    public record ScaleSample(String load, SimulatedRun.Result result) {}

    /** The speed-up of each, and how many chunks the widest run claimed. */
    public Table table() {
        List<String> loads = samples.stream().map(ScaleSample::load).distinct().toList();
        List<String> header = new ArrayList<>(List.of("load"));
        of(loads.get(0)).forEach(result -> header.add("P = " + result.threads()));
        header.add("chunks at most");
        return new Table(header, loads.stream().map(this::row).toList());
    }

    /** Each run's figures. */
    public Table raw() {
        return new Table(
                List.of("load", "threads", "work_ns", "span_ns", "chunks", "waited_ns"),
                samples.stream().map(ScaleTable::raw).toList());
    }

    private List<SimulatedRun.Result> of(String load) {
        return samples.stream()
                .filter(sample -> sample.load().equals(load))
                .map(ScaleSample::result)
                .toList();
    }

    private List<String> row(String load) {
        List<String> row = new ArrayList<>(List.of(load));
        of(load).forEach(result -> row.add(Cells.ratio(result.speedUp())));
        row.add(Integer.toString(
                of(load).stream().mapToInt(SimulatedRun.Result::chunks).max().orElseThrow()));
        return row;
    }

    private static List<String> raw(ScaleSample sample) {
        SimulatedRun.Result result = sample.result();
        return List.of(
                sample.load(),
                Integer.toString(result.threads()),
                Cells.raw(result.workNanos()),
                Cells.raw(result.spanNanos()),
                Integer.toString(result.chunks()),
                Cells.raw(result.waitedNanos()));
    }
}
