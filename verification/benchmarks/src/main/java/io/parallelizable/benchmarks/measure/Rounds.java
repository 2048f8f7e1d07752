package io.parallelizable.benchmarks.measure;

import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.workload.Task;
import io.parallelizable.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Measures workloads in rounds: in each, the plain loop and all ways to run it have their turn.
 *
 * @param runners the ways in this JVM
 * @param peers the ways in other processes
 * @param thoroughness how many rounds, after which warm-up
 * @param timing how calls follow each other
 */
public record Rounds(List<Runner> runners, List<? extends Peer> peers, Thoroughness thoroughness, Timing timing) {
    /** A program in another process that runs a workload in its own ways. */
    @FunctionalInterface
    public interface Peer {
        /** What one round gave: nothing, if it does not know the workload. */
        List<Sample> round(String workload, int round);
    }

    /** Warms every way up, and then runs the rounds. */
    public List<Sample> measure(Task task) {
        Workload workload = task.workload().get();
        List<Runner> suited =
                runners.stream().filter(runner -> runner.suits().test(workload)).toList();
        warmUp(workload::serial, task);
        suited.forEach(runner -> warmUp(() -> runner.way().apply(workload), task));
        List<Sample> samples = new ArrayList<>();
        for (int round = 0; round < thoroughness.rounds(); round++) {
            samples.addAll(javaRound(task, workload, suited, round));
            samples.addAll(otherRound(task, round));
        }
        return samples;
    }

    private void warmUp(Supplier<?> work, Task task) {
        Stopwatch.warmUp(work, task.effort().warmUps(), thoroughness.warmUp().toNanos());
    }

    private List<Sample> javaRound(Task task, Workload workload, List<Runner> suited, int round) {
        int calls = task.effort().calls();
        double serial = timing.nanosPerCall(workload::serial, calls);
        return suited.stream()
                .map(runner -> {
                    double nanos = timing.nanosPerCall(() -> runner.way().apply(workload), calls);
                    return new Sample(task.name(), runner.name(), round, serial, nanos);
                })
                .toList();
    }

    private List<Sample> otherRound(Task task, int round) {
        return peers.stream()
                .flatMap(peer -> peer.round(task.name(), round).stream())
                .toList();
    }
}
