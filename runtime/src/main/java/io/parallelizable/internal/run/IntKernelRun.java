package io.parallelizable.internal.run;

import io.parallelizable.IntRun;
import io.parallelizable.Statistics;
import io.parallelizable.internal.reduce.Extreme;
import io.parallelizable.internal.reduce.LongSum;
import io.parallelizable.internal.reduce.Moments;
import io.parallelizable.internal.reduce.Operator;
import io.parallelizable.internal.stream.Streams;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** A run with {@code int} results. */
final class IntKernelRun<O, X extends Throwable> extends KernelRun<int[], O, Integer, X, IntRun<O, X>>
        implements IntRun<O, X> {
    IntKernelRun(Plan<int[]> plan, Output<int[], O> output) {
        super(plan, output);
    }

    @Override
    IntRun<O, X> with(Plan<int[]> plan) {
        return new IntKernelRun<>(plan, output);
    }

    @Override
    public long sum() {
        return Reducing.reduce(plan, new LongSum.OfInts())[0];
    }

    @Override
    public OptionalInt min() {
        return extreme(new Extreme.OfInts(false));
    }

    @Override
    public OptionalInt max() {
        return extreme(new Extreme.OfInts(true));
    }

    private OptionalInt extreme(Extreme.OfInts extreme) {
        long[] found = Reducing.reduce(plan, extreme);
        return isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) extreme.key(found));
    }

    @Override
    public long argMin() {
        return Reducing.indexOf(plan, new Extreme.OfInts(false));
    }

    @Override
    public long argMax() {
        return Reducing.indexOf(plan, new Extreme.OfInts(true));
    }

    @Override
    public Statistics statistics() {
        return Reducing.statistics(plan, new Moments.OfInts());
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator operator) {
        Operator.OfInts fold = new Operator.OfInts(Objects.requireNonNull(operator, "operator"));
        int[] folded = Reducing.reduce(plan, fold);
        return isEmpty() ? OptionalInt.empty() : OptionalInt.of(folded[0]);
    }

    @Override
    public int reduce(int identity, IntBinaryOperator operator) {
        OptionalInt folded = reduce(operator);
        return folded.isEmpty() ? identity : operator.applyAsInt(identity, folded.getAsInt());
    }

    @Override
    public IntStream stream() {
        return Streams.ofInts(inOrder());
    }
}
