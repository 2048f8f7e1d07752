package io.parallelizable.internal.run;

import io.parallelizable.ObjectRun;
import io.parallelizable.internal.reduce.Operator;
import io.parallelizable.internal.stream.Streams;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collector.Characteristics;
import java.util.stream.Stream;

/** A run with results that are references. */
final class ObjectKernelRun<R, E, O, X extends Throwable> extends KernelRun<E[], O, R, X, ObjectRun<R, O, X>>
        implements ObjectRun<R, O, X> {
    ObjectKernelRun(Plan<E[]> plan, Output<E[], O> output) {
        super(plan, output);
    }

    @Override
    ObjectRun<R, O, X> with(Plan<E[]> plan) {
        return new ObjectKernelRun<>(plan, output);
    }

    @Override
    public O mapNonNull() {
        return output.withoutNulls(map());
    }

    @Override
    public Optional<R> reduce(BinaryOperator<R> operator) {
        R folded = folded(operator);
        return Optional.ofNullable(folded);
    }

    @Override
    public R reduce(R identity, BinaryOperator<R> operator) {
        R folded = folded(operator);
        return isEmpty() ? identity : operator.apply(identity, folded);
    }

    private R folded(BinaryOperator<R> operator) {
        Operator.OfObjects<E, R> fold = new Operator.OfObjects<>(Objects.requireNonNull(operator, "operator"));
        return result(Reducing.reduce(plan, fold)[0]);
    }

    @Override
    public <A, T> T collect(Collector<? super R, A, T> collector) {
        Objects.requireNonNull(collector, "collector");
        A container = collector.supplier().get();
        BiConsumer<A, ? super R> accumulator = collector.accumulator();
        OrderedResults.forEachWindow(plan, (results, count, first) -> {
            for (int k = 0; k < count; k++) {
                accumulator.accept(container, result(results[k]));
            }
        });
        return finished(collector, container);
    }

    /** As in a stream, the function that finishes is not called where the collector says that it changes nothing. */
    @SuppressWarnings("unchecked") // as such a collector promises
    private static <A, T> T finished(Collector<?, A, T> collector, A container) {
        return collector.characteristics().contains(Characteristics.IDENTITY_FINISH)
                ? (T) container
                : collector.finisher().apply(container);
    }

    @SuppressWarnings("unchecked") // the kernel stores nothing but Rs
    private R result(Object stored) {
        return (R) stored;
    }

    @Override
    public Stream<R> stream() {
        return Streams.of(inOrder());
    }
}
