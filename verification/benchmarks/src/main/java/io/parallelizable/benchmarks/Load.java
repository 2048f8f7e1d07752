package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.workload.Functions;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What is simulated: so many elements, and what each costs in nanoseconds.
 *
 * @param name its name in tables, that of the workload where it is one
 * @param length how many elements
 * @param nanos what each costs; those of workloads are what they took on one machine
 */
record Load(String name, int length, IntToDoubleFunction nanos) {
    private static final double DIVISION = 2.07;
    private static final double STEP_OF_A_PIXEL = 3.4;
    private static final int LIGHT = 10_000;

    static List<Load> all() {
        double[] columns = columns(1_000);
        return List.of(
                new Load("W1", 20_000, i -> 1 + DIVISION * i),
                new Load("W2", columns.length, i -> columns[i]),
                new Load("W3into", 10_000_000, i -> 1.2),
                new Load("W4.f100.10000", 10_000, i -> 150),
                dearAt("W5first", 0),
                dearAt("W5middle", LIGHT / 2),
                dearAt("W5last", LIGHT),
                new Load("W6a", 64, i -> 300_000),
                new Load("1 us x 10^4", 10_000, i -> 1_000),
                new Load("1 us x 10^5", 100_000, i -> 1_000),
                new Load("1 us x 10^6", 1_000_000, i -> 1_000));
    }

    private static Load dearAt(String name, int dear) {
        return new Load(name, LIGHT + 1, i -> i == dear ? 800.0 * LIGHT : 800);
    }

    private static double[] columns(int size) {
        double[] nanos = new double[size];
        Arrays.setAll(
                nanos,
                i -> STEP_OF_A_PIXEL
                        * Arrays.stream(Functions.column(-2 + 3.0 * i / (size - 1)))
                                .sum());
        return nanos;
    }
}
