package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.concurrent.atomic.DoubleAdder;

/**
 * The sum of {@link Functions#sq} over inputs so simple that no order of additions rounds.
 *
 * @param name the name in tables
 * @param in the inputs
 */
record Sums(String name, double[] in) implements Workload {
    @Override
    public int size() {
        return in.length;
    }

    @Override
    public Double serial() {
        return sum(0, in.length);
    }

    @Override
    public Double ours() {
        return SqParallel.over(in).sum();
    }

    @Override
    public Double stream() {
        return Arrays.stream(in).parallel().map(Functions::sq).sum();
    }

    @Override
    public Double setAll() {
        double[] squares = new double[in.length];
        Arrays.parallelSetAll(squares, i -> Functions.sq(in[i]));
        return Arrays.stream(squares).sum();
    }

    @Override
    public Double split(Splitter splitter) {
        DoubleAdder sum = new DoubleAdder();
        splitter.split(in.length, (from, to) -> sum.add(sum(from, to)));
        return sum.sum();
    }

    @Override
    public Double boxed(BoxedMap map) {
        return map.map(in.length, i -> Functions.sq(in[i]))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Functions.sq(in[i]);
        }
        return sum;
    }
}
