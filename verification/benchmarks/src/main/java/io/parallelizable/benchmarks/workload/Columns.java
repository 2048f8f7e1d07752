package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The Mandelbrot set by columns: middle-sized elements of irregular cost.
 *
 * @param name the name in tables
 * @param in where the columns lie
 */
record Columns(String name, double[] in) implements Workload {
    static Columns across(String name, int size) {
        return new Columns(
                name,
                IntStream.range(0, size)
                        .mapToDouble(i -> -2 + 3.0 * i / (size - 1))
                        .toArray());
    }

    @Override
    public int size() {
        return in.length;
    }

    @Override
    public double[][] serial() {
        double[][] results = new double[in.length][];
        loop(in, results, 0, in.length);
        return results;
    }

    @Override
    public double[][] ours() {
        return ColumnParallel.map(in);
    }

    @Override
    public double[][] stream() {
        return Arrays.stream(in).parallel().mapToObj(Functions::column).toArray(double[][]::new);
    }

    @Override
    public double[][] setAll() {
        double[][] results = new double[in.length][];
        Arrays.parallelSetAll(results, i -> Functions.column(in[i]));
        return results;
    }

    @Override
    public double[][] split(Splitter splitter) {
        double[][] results = new double[in.length][];
        splitter.split(in.length, (from, to) -> loop(in, results, from, to));
        return results;
    }

    @Override
    public double[][] boxed(BoxedMap map) {
        return map.map(in.length, i -> Functions.column(in[i])).toArray(double[][]::new);
    }

    private static void loop(double[] in, double[][] results, int from, int to) {
        for (int i = from; i < to; i++) {
            results[i] = Functions.column(in[i]);
        }
    }
}
