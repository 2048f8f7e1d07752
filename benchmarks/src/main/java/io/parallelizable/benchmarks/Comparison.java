package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.foreign.ForeignPeer;
import io.parallelizable.benchmarks.foreign.ForeignPeers;
import io.parallelizable.benchmarks.measure.Rounds;
import io.parallelizable.benchmarks.measure.Sample;
import io.parallelizable.benchmarks.measure.Stopwatch;
import io.parallelizable.benchmarks.report.Ratios;
import io.parallelizable.benchmarks.report.Report;
import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.runner.Runners;
import io.parallelizable.benchmarks.workload.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some workloads, run in all ways that were asked for.
 *
 * @param name the report's name
 * @param tasks the workloads
 * @param common how to measure
 * @param selection what of all this is wanted
 */
record Comparison(String name, List<Task> tasks, CommonOptions common, SelectionOptions selection) {
    void run() throws IOException {
        Rounds rounds = new Rounds(runners(), peers(), common.pace(), Stopwatch::backToBack);
        List<Sample> samples = new ArrayList<>();
        for (Task task : selection.tasks(tasks)) {
            common.progress(task.name());
            samples.addAll(rounds.measure(task));
        }
        Ratios ratios = new Ratios(samples);
        common.publish(new Report(name, ratios.table(), ratios.raw()));
    }

    private List<Runner> runners() {
        return selection.peers(Runners.all(Runtime.getRuntime().availableProcessors()), Runner::name);
    }

    private List<Rounds.Peer> peers() throws IOException {
        ForeignPeers peers = new ForeignPeers(common.folder().resolve("native"), common::progress);
        return peers.ready(selection.peers(peers.all(), ForeignPeer::name));
    }
}
