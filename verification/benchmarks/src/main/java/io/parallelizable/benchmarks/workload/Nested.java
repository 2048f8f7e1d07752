package io.parallelizable.benchmarks.workload;

import java.util.Arrays;

/**
 * A map whose elements are maps, run in the same way: each row's sum of {@link Functions#f100}.
 *
 * @param name the name in tables
 * @param rows the inner inputs
 */
record Nested(String name, double[][] rows) implements Workload {
    static Nested rows(String name, int rows, double[] row) {
        double[][] all = new double[rows][];
        Arrays.fill(all, row);
        return new Nested(name, all);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public boolean isNested() {
        return true;
    }

    @Override
    public double[] serial() {
        double[] results = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            results[i] = Functions.sum(inner(rows[i]).serial());
        }
        return results;
    }

    @Override
    public double[] ours() {
        return SumOfF100Parallel.map(rows);
    }

    @Override
    public double[] stream() {
        return Arrays.stream(rows)
                .parallel()
                .mapToDouble(row -> Functions.sum(inner(row).stream()))
                .toArray();
    }

    @Override
    public double[] setAll() {
        double[] results = new double[rows.length];
        Arrays.parallelSetAll(results, i -> Functions.sum(inner(rows[i]).setAll()));
        return results;
    }

    @Override
    public double[] split(Splitter splitter) {
        double[] results = new double[rows.length];
        splitter.split(rows.length, (from, to) -> loop(results, from, to, splitter));
        return results;
    }

    @Override
    public double[] boxed(BoxedMap map) {
        return map.map(rows.length, i -> Functions.sum(inner(rows[i]).boxed(map)))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private void loop(double[] results, int from, int to, Splitter splitter) {
        for (int i = from; i < to; i++) {
            results[i] = Functions.sum(inner(rows[i]).split(splitter));
        }
    }

    private static Hundreds inner(double[] row) {
        return new Hundreds("inner", row);
    }
}
