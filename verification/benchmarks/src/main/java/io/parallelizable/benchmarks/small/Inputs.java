package io.parallelizable.benchmarks.small;

import java.util.stream.IntStream;

/** The inputs of small maps. */
final class Inputs {
    private Inputs() {}

    static double[] ofSize(int size) {
        return IntStream.range(0, size).mapToDouble(i -> i * 1e-3).toArray();
    }
}
