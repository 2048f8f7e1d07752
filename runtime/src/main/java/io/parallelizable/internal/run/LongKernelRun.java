package io.parallelizable.internal.run;

import io.parallelizable.LongRun;
import io.parallelizable.Statistics;
import io.parallelizable.internal.reduce.Extreme;
import io.parallelizable.internal.reduce.LongSum;
import io.parallelizable.internal.reduce.Moments;
import io.parallelizable.internal.reduce.Operator;
import io.parallelizable.internal.stream.Streams;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;

/** A run with {@code long} results. */
final class LongKernelRun<O, X extends Throwable> extends KernelRun<long[], O, Long, X, LongRun<O, X>>
        implements LongRun<O, X> {
    LongKernelRun(Plan<long[]> plan, Output<long[], O> output) {
        super(plan, output);
    }

    @Override
    LongRun<O, X> with(Plan<long[]> plan) {
        return new LongKernelRun<>(plan, output);
    }

    @Override
    public long sum() {
        return Reducing.reduce(plan, new LongSum.OfLongs())[0];
    }

    @Override
    public OptionalLong min() {
        return extreme(new Extreme.OfLongs(false));
    }

    @Override
    public OptionalLong max() {
        return extreme(new Extreme.OfLongs(true));
    }

    private OptionalLong extreme(Extreme.OfLongs extreme) {
        long[] found = Reducing.reduce(plan, extreme);
        return isEmpty() ? OptionalLong.empty() : OptionalLong.of(extreme.key(found));
    }

    @Override
    public long argMin() {
        return Reducing.indexOf(plan, new Extreme.OfLongs(false));
    }

    @Override
    public long argMax() {
        return Reducing.indexOf(plan, new Extreme.OfLongs(true));
    }

    @Override
    public Statistics statistics() {
        return Reducing.statistics(plan, new Moments.OfLongs());
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator operator) {
        Operator.OfLongs fold = new Operator.OfLongs(Objects.requireNonNull(operator, "operator"));
        long[] folded = Reducing.reduce(plan, fold);
        return isEmpty() ? OptionalLong.empty() : OptionalLong.of(folded[0]);
    }

    @Override
    public long reduce(long identity, LongBinaryOperator operator) {
        OptionalLong folded = reduce(operator);
        return folded.isEmpty() ? identity : operator.applyAsLong(identity, folded.getAsLong());
    }

    @Override
    public LongStream stream() {
        return Streams.ofLongs(inOrder());
    }
}
