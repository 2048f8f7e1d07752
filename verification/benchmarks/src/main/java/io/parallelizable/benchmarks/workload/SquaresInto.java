package io.parallelizable.benchmarks.workload;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * {@link Functions#sq} into an array that is there already: all that counts is the memory's bandwidth.
 *
 * @param name the name in tables
 * @param in the inputs
 * @param results where the results go, again and again
 */
record SquaresInto(String name, double[] in, double[] results) implements DoubleWorkload {
    SquaresInto(String name, double[] in) {
        this(name, in, new double[in.length]);
    }

    @Override
    public int size() {
        return in.length;
    }

    @Override
    public double[] serial() {
        loop(in, results, 0, in.length);
        return results;
    }

    @Override
    public double[] ours() {
        return SqParallel.over(in).mapInto(results);
    }

    @Override
    public double[] stream() {
        IntStream.range(0, in.length).parallel().forEach(i -> results[i] = Functions.sq(in[i]));
        return results;
    }

    @Override
    public IntToDoubleFunction element() {
        return i -> Functions.sq(in[i]);
    }

    @Override
    public Splitter.Loop loop(double[] into) {
        return (from, to) -> loop(in, into, from, to);
    }

    private static void loop(double[] in, double[] results, int from, int to) {
        for (int i = from; i < to; i++) {
            results[i] = Functions.sq(in[i]);
        }
    }
}
