package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * {@link Functions#sq} into a fresh array.
 *
 * @param name the name in tables
 * @param in the inputs
 */
record Squares(String name, double[] in) implements DoubleWorkload {
    @Override
    public int size() {
        return in.length;
    }

    @Override
    public double[] serial() {
        double[] results = new double[in.length];
        loop(in, results, 0, in.length);
        return results;
    }

    @Override
    public double[] ours() {
        return SqParallel.map(in);
    }

    @Override
    public double[] stream() {
        return Arrays.stream(in).parallel().map(Functions::sq).toArray();
    }

    @Override
    public IntToDoubleFunction element() {
        return i -> Functions.sq(in[i]);
    }

    @Override
    public Splitter.Loop loop(double[] results) {
        return (from, to) -> loop(in, results, from, to);
    }

    private static void loop(double[] in, double[] results, int from, int to) {
        for (int i = from; i < to; i++) {
            results[i] = Functions.sq(in[i]);
        }
    }
}
