package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * {@link Functions#cell} for every combination of two inputs: a grid, whose rows are short or long.
 *
 * @param name the name in tables
 * @param x the inputs that rows belong to
 * @param y the inputs that columns belong to
 */
record GridRows(String name, double[] x, double[] y) implements Workload {
    /** How many rows there are. */
    @Override
    public int size() {
        return x.length;
    }

    @Override
    public double[][] serial() {
        double[][] rows = new double[x.length][];
        loop(rows, 0, x.length);
        return rows;
    }

    @Override
    public double[][] ours() {
        return CellParallel.grid(x, y);
    }

    @Override
    public double[][] stream() {
        return IntStream.range(0, x.length)
                .parallel()
                .mapToObj(i -> row(x[i], y))
                .toArray(double[][]::new);
    }

    @Override
    public double[][] setAll() {
        double[][] rows = new double[x.length][];
        Arrays.parallelSetAll(rows, i -> row(x[i], y));
        return rows;
    }

    @Override
    public double[][] split(Splitter splitter) {
        double[][] rows = new double[x.length][];
        splitter.split(x.length, (from, to) -> loop(rows, from, to));
        return rows;
    }

    @Override
    public double[][] boxed(BoxedMap map) {
        return map.map(x.length, i -> row(x[i], y)).toArray(double[][]::new);
    }

    private void loop(double[][] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            rows[i] = row(x[i], y);
        }
    }

    private static double[] row(double x, double[] y) {
        double[] row = new double[y.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = Functions.cell(x, y[j]);
        }
        return row;
    }
}
