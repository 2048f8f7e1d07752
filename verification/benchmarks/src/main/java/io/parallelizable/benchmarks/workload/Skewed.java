package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * {@link Functions#fk} where a single element is half of the work.
 *
 * @param name the name in tables
 * @param in the steps of each element
 */
record Skewed(String name, int[] in) implements DoubleWorkload {
    private static final int LIGHT = 400;

    static Skewed heavyLast(String name, int lightElements) {
        return heavyAt(name, lightElements, lightElements);
    }

    static Skewed heavyFirst(String name, int lightElements) {
        return heavyAt(name, 0, lightElements);
    }

    static Skewed heavyAt(String name, int index, int lightElements) {
        int[] in = new int[lightElements + 1];
        Arrays.fill(in, LIGHT);
        in[index] = LIGHT * lightElements;
        return new Skewed(name, in);
    }

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
        return FkParallel.map(in);
    }

    @Override
    public double[] stream() {
        return Arrays.stream(in).parallel().mapToDouble(Functions::fk).toArray();
    }

    @Override
    public IntToDoubleFunction element() {
        return i -> Functions.fk(in[i]);
    }

    @Override
    public Splitter.Loop loop(double[] results) {
        return (from, to) -> loop(in, results, from, to);
    }

    private static void loop(int[] in, double[] results, int from, int to) {
        for (int i = from; i < to; i++) {
            results[i] = Functions.fk(in[i]);
        }
    }
}
