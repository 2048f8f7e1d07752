package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * {@link Everyday#collatz} into a fresh array.
 *
 * @param name the name in tables
 * @param in the inputs
 */
record Branches(String name, int[] in) implements IntWorkload {
    @Override
    public int[] ours() {
        return CollatzParallel.map(in);
    }

    @Override
    public int[] stream() {
        return Arrays.stream(in).parallel().map(Everyday::collatz).toArray();
    }

    @Override
    public IntUnaryOperator element() {
        return i -> Everyday.collatz(in[i]);
    }

    @Override
    public Splitter.Loop loop(int[] results) {
        return (from, to) -> loop(in, results, from, to);
    }

    private static void loop(int[] in, int[] results, int from, int to) {
        for (int i = from; i < to; i++) {
            results[i] = Everyday.collatz(in[i]);
        }
    }
}
