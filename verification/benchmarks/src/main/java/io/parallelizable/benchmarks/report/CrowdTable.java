package io.parallelizable.benchmarks.report;

import io.parallelizable.benchmarks.measure.Medians;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What many callers got done: a row for each number of callers.
 *
 * @param samples what was measured, in the order of rows and columns, the plain loop first
 */
public record CrowdTable(List<CrowdSample> samples) {
    /**
     * What one round gave.
     *
     * @param callers how many threads called
     * @param runner the name of the way
     * @param round the round, from 0
     * @param callsPerSecond by all together
     * @param slowestToFastest how many calls the slowest got done for one of the fastest
     */
    public record CrowdSample(int callers, String runner, int round, double callsPerSecond, double slowestToFastest) {}

    /** Each way's throughput for one of the plain loop's, and its fairness. */
    public Table table() {
        List<String> runners =
                samples.stream().map(CrowdSample::runner).distinct().toList();
        List<String> header = new ArrayList<>(List.of("callers", "serial maps/s"));
        runners.stream().skip(1).forEach(header::add);
        runners.forEach(runner -> header.add(runner + " slowest/fastest"));
        List<List<String>> rows = samples.stream()
                .map(CrowdSample::callers)
                .distinct()
                .map(callers -> row(callers, runners))
                .toList();
        return new Table(header, rows);
    }

    /** Each round's figures. */
    public Table raw() {
        return new Table(
                List.of("callers", "runner", "round", "maps_per_s", "slowest_to_fastest"),
                samples.stream().map(CrowdTable::raw).toList());
    }

    private List<String> row(int callers, List<String> runners) {
        double serial = median(callers, runners.get(0), CrowdSample::callsPerSecond);
        List<String> row = new ArrayList<>(List.of(Integer.toString(callers), Cells.whole(serial)));
        for (String runner : runners.subList(1, runners.size())) {
            row.add(Cells.ratio(median(callers, runner, CrowdSample::callsPerSecond) / serial));
        }
        runners.forEach(runner -> row.add(Cells.ratio(median(callers, runner, CrowdSample::slowestToFastest))));
        return row;
    }

    private double median(int callers, String runner, ToDoubleFunction<CrowdSample> figure) {
        return Medians.of(samples.stream()
                .filter(sample -> sample.callers() == callers && sample.runner().equals(runner))
                .mapToDouble(figure)
                .toArray());
    }

    private static List<String> raw(CrowdSample sample) {
        return List.of(
                Integer.toString(sample.callers()),
                sample.runner(),
                Integer.toString(sample.round()),
                Cells.raw(sample.callsPerSecond()),
                Double.toString(sample.slowestToFastest()));
    }
}
