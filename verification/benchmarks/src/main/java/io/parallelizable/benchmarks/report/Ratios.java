package io.parallelizable.benchmarks.report;

import io.parallelizable.benchmarks.measure.Medians;
import io.parallelizable.benchmarks.measure.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Samples as tables: a row for each workload, a column for each way to run it.
 *
 * @param samples what was measured, in the order of rows and columns
 */
public record Ratios(List<Sample> samples) {
    /** How many times as fast as the plain loop each way is, by the medians of its rounds. */
    public Table table() {
        List<String> runners = samples.stream().map(Sample::runner).distinct().toList();
        List<String> header =
                Stream.concat(Stream.of("workload", "serial"), runners.stream()).toList();
        List<List<String>> rows = new ArrayList<>();
        byWorkload().forEach((workload, ofWorkload) -> rows.add(row(workload, runners, ofWorkload)));
        return new Table(header, rows);
    }

    /** Each round's figures. */
    public Table raw() {
        return new Table(
                List.of("workload", "runner", "round", "serial_ns", "ns"),
                samples.stream().map(Ratios::raw).toList());
    }

    private static List<String> raw(Sample sample) {
        return List.of(
                sample.workload(),
                sample.runner(),
                Integer.toString(sample.round()),
                Cells.raw(sample.serialNanos()),
                Cells.raw(sample.nanos()));
    }

    private Map<String, List<Sample>> byWorkload() {
        return samples.stream()
                .collect(Collectors.groupingBy(Sample::workload, LinkedHashMap::new, Collectors.toList()));
    }

    /** The plain loop's time is that beside the first runner, which is Java's. */
    private static List<String> row(String workload, List<String> runners, List<Sample> samples) {
        Map<String, List<Sample>> byRunner = samples.stream()
                .collect(Collectors.groupingBy(Sample::runner, LinkedHashMap::new, Collectors.toList()));
        List<Sample> first = byRunner.values().iterator().next();
        List<String> row = new ArrayList<>(List.of(workload, Cells.time(Medians.of(first, Sample::serialNanos))));
        runners.forEach(runner -> row.add(Cells.ratio(Medians.ratio(byRunner.getOrDefault(runner, List.of())))));
        return row;
    }
}
