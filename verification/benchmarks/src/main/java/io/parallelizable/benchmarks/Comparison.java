package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.chart.Bars;
import io.parallelizable.benchmarks.foreign.ForeignPeer;
import io.parallelizable.benchmarks.foreign.ForeignPeers;
import io.parallelizable.benchmarks.measure.Rounds;
import io.parallelizable.benchmarks.measure.Sample;
import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.measure.Thoroughness;
import io.parallelizable.benchmarks.report.Ratios;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.runner.Runners;
import io.parallelizable.benchmarks.workload.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Some workloads, run in all ways that were asked for. */
final class Comparison {
    private final CommonOptions common;
    private final SelectionOptions selection;
    private final List<Runner> runners = Runners.all(Runtime.getRuntime().availableProcessors());
    private final ForeignPeers foreign;

    /**
     * Describes it.
     *
     * @param common how to measure
     * @param selection what is wanted
     */
    Comparison(CommonOptions common, SelectionOptions selection) {
        this.common = common;
        this.selection = selection;
        foreign = new ForeignPeers(common.folder().resolve("native"), common::progress);
    }

    /**
     * Measures those of the workloads that are wanted, and publishes a report.
     *
     * @param name the report's name
     * @param title what its chart is called
     * @param all the workloads that there are
     */
    void run(String name, String title, List<Task> all) throws IOException {
        List<Task> tasks = selection.tasks(all);
        Rounds rounds = rounds(common.thoroughness());
        List<Sample> samples = new ArrayList<>();
        for (Task task : tasks) {
            common.progress(task.name());
            samples.addAll(rounds.measure(task));
        }
        Ratios ratios = new Ratios(samples);
        Report report = new Report(name, ratios.table(), ratios.raw());
        common.publish(Bars.of(samples, title).map(report::with).orElse(report));
    }

    private Rounds rounds(Thoroughness thoroughness) throws IOException {
        List<ForeignPeer> peers = foreign.all();
        selection.requireKnownPeers(
                Stream.concat(runners.stream().map(Runner::name), peers.stream().map(ForeignPeer::name))
                        .toList());
        return new Rounds(
                selection.peers(runners, Runner::name),
                foreign.ready(selection.peers(peers, ForeignPeer::name)),
                thoroughness,
                Stopwatch::backToBack);
    }
}
