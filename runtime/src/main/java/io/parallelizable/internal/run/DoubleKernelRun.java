package io.parallelizable.internal.run;

import io.parallelizable.DoubleRun;
import io.parallelizable.Statistics;
import io.parallelizable.internal.reduce.DoubleSum;
import io.parallelizable.internal.reduce.Extreme;
import io.parallelizable.internal.reduce.Moments;
import io.parallelizable.internal.reduce.Operator;
import io.parallelizable.internal.stream.Streams;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;

/** A run with {@code double} results. */
final class DoubleKernelRun<O, X extends Throwable> extends KernelRun<double[], O, Double, X, DoubleRun<O, X>>
        implements DoubleRun<O, X> {
    DoubleKernelRun(Plan<double[]> plan, Output<double[], O> output) {
        super(plan, output);
    }

    @Override
    DoubleRun<O, X> with(Plan<double[]> plan) {
        return new DoubleKernelRun<>(plan, output);
    }

    @Override
    public double sum() {
        // Adding to 0 as the loop does: so the sum of negative zeros is 0.0.
        return 0 + Reducing.reduce(plan, new DoubleSum())[0];
    }

    @Override
    public OptionalDouble min() {
        return extreme(new Extreme.OfDoubles(false));
    }

    @Override
    public OptionalDouble max() {
        return extreme(new Extreme.OfDoubles(true));
    }

    private OptionalDouble extreme(Extreme.OfDoubles extreme) {
        long[] found = Reducing.reduce(plan, extreme);
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(extreme.value(found));
    }

    @Override
    public long argMin() {
        return Reducing.indexOf(plan, new Extreme.OfDoubles(false));
    }

    @Override
    public long argMax() {
        return Reducing.indexOf(plan, new Extreme.OfDoubles(true));
    }

    @Override
    public Statistics statistics() {
        return Reducing.statistics(plan, new Moments.OfDoubles());
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator operator) {
        Operator.OfDoubles fold = new Operator.OfDoubles(Objects.requireNonNull(operator, "operator"));
        double[] folded = Reducing.reduce(plan, fold);
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(folded[0]);
    }

    @Override
    public double reduce(double identity, DoubleBinaryOperator operator) {
        OptionalDouble folded = reduce(operator);
        return folded.isEmpty() ? identity : operator.applyAsDouble(identity, folded.getAsDouble());
    }

    @Override
    public DoubleStream stream() {
        return Streams.ofDoubles(inOrder());
    }
}
