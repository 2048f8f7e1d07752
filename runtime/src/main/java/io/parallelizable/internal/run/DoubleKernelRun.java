package io.parallelizable.internal.run;

import io.parallelizable.Completed;
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
import java.util.stream.Stream;

/** A run with {@code double} results. */
final class DoubleKernelRun<O, X extends Throwable> extends KernelRun<double[], O, X, DoubleRun<O, X>>
        implements DoubleRun<O, X> {
    DoubleKernelRun(Plan<double[]> plan, Output<double[], O> output) {
        super(plan, output);
    }

    @Override
    DoubleRun<O, X> with(Plan<double[]> plan) {
        return new DoubleKernelRun<>(plan, output);
    }

    @Override
    public double sum() throws X {
        // Adding to 0 as the loop does: so the sum of negative zeros is 0.0.
        return 0 + Reducing.<double[], double[], X>reduce(plan, new DoubleSum())[0];
    }

    @Override
    public OptionalDouble min() throws X {
        return extreme(new Extreme.OfDoubles(false));
    }

    @Override
    public OptionalDouble max() throws X {
        return extreme(new Extreme.OfDoubles(true));
    }

    private OptionalDouble extreme(Extreme.OfDoubles extreme) throws X {
        long[] found = Reducing.<double[], long[], X>reduce(plan, extreme);
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(extreme.value(found));
    }

    @Override
    public long argMin() throws X {
        return indexOf(new Extreme.OfDoubles(false));
    }

    @Override
    public long argMax() throws X {
        return indexOf(new Extreme.OfDoubles(true));
    }

    private long indexOf(Extreme.OfDoubles extreme) throws X {
        long[] found = Reducing.<double[], long[], X>reduce(plan, extreme);
        return isEmpty() ? -1 : Extreme.index(found);
    }

    @Override
    public Statistics statistics() throws X {
        double[] moments = Reducing.<double[], double[], X>reduce(plan, new Moments.OfDoubles());
        return Moments.statistics(moments, plan.kernel().length());
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator operator) throws X {
        double[] folded = folded(operator);
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(folded[0]);
    }

    @Override
    public double reduce(double identity, DoubleBinaryOperator operator) throws X {
        double[] folded = folded(operator);
        return isEmpty() ? identity : operator.applyAsDouble(identity, folded[0]);
    }

    private double[] folded(DoubleBinaryOperator operator) throws X {
        Operator.OfDoubles fold = new Operator.OfDoubles(Objects.requireNonNull(operator, "operator"));
        return Reducing.<double[], double[], X>reduce(plan, fold);
    }

    @Override
    public DoubleStream stream() {
        return Streams.ofDoubles(inOrder());
    }

    @Override
    public Stream<Completed<Double>> completed() {
        return Streams.completed(asFinished());
    }
}
