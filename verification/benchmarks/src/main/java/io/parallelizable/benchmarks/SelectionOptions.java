package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.workload.Task;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

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
    private List<String> peers = List.of();

    @Spec(Target.MIXEE)
    private CommandSpec command;

    List<Task> tasks(List<Task> all) {
        List<Task> selected =
                only.isEmpty() ? all : all.stream().filter(this::isSelected).toList();
        if (selected.isEmpty()) {
            throw bad("--only: there are " + all.stream().map(Task::name).toList());
        }
        return selected;
    }

    private boolean isSelected(Task task) {
        return only.stream().anyMatch(task.name()::startsWith);
    }

    <T> List<T> peers(List<T> all, Function<T, String> name) {
        return peers.isEmpty()
                ? all
                : all.stream().filter(peer -> peers.contains(name.apply(peer))).toList();
    }

    void requireKnownPeers(Collection<String> known) {
        if (!known.containsAll(peers)) {
            throw bad("--peers: there are " + known);
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
