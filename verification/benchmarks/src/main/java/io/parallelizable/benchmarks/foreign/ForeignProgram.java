package io.parallelizable.benchmarks.foreign;

import io.parallelizable.benchmarks.measure.Rounds;
import io.parallelizable.benchmarks.measure.Sample;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that prints a line {@code name serial_ns parallel_ns} for each of its ways to run a workload.
 *
 * @param command how to start it, but for the workload's name
 */
record ForeignProgram(List<String> command) implements Rounds.Peer {
    @Override
    public List<Sample> round(String workload, int round) {
        List<String> line = Stream.concat(command.stream(), Stream.of(workload)).toList();
        return Programs.outputOrError(line).stream()
                .flatMap(String::lines)
                .map(way -> sample(workload, round, way))
                .toList();
    }

    private static Sample sample(String workload, int round, String line) {
        String[] words = line.split(" ");
        return new Sample(workload, words[0], round, Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }
}
