package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.workload.Task;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What of a comparison is wanted. */
final class SelectionOptions {
    @Option(
            names = "--only",
            split = ",",
            paramLabel = "WORKLOAD",
            description = "The workloads whose names begin so, such as W1,W5,W4.sq. Default: all")
    private List<String> only = List.of();

    @Option(
            names = "--peers",
            split = ",",
            paramLabel = "NAME",
            description = "The ways to run them, ours included, such as ours,stream,omp. Default: all")
    private Set<String> peers = Set.of();

    List<Task> tasks(List<Task> all) {
        return only.isEmpty()
                ? all
                : all.stream()
                        .filter(task -> only.stream().anyMatch(task.name()::startsWith))
                        .toList();
    }

    <T> List<T> peers(List<T> all, Function<T, String> name) {
        return peers.isEmpty()
                ? all
                : all.stream().filter(peer -> peers.contains(name.apply(peer))).toList();
    }
}
