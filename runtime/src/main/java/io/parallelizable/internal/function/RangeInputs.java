package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongInputs;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Range;
import io.parallelizable.VoidRun;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A range as the inputs of functions.
 *
 * @param values the inputs
 */
public record RangeInputs(Range values) implements LongInputs {
    /** Refuses null. */
    public RangeInputs {
        Objects.requireNonNull(values, "inputs");
    }

    @SuppressWarnings("unchecked") // a copy of a class has the supertypes of the class
    private <O extends @Nullable Object> Kernel<O> kernel(Class<?> kernel, Object function) {
        return (Kernel<O>) Copies.of(kernel, values, Objects.requireNonNull(function, "function"));
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(LongPredicate function) {
        return Runs.ofBooleans(kernel(RangeKernel.ToBooleans.class, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(LongToIntFunction function) {
        return Runs.ofInts(kernel(RangeKernel.ToInts.class, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(LongUnaryOperator function) {
        return Runs.ofLongs(kernel(RangeKernel.ToLongs.class, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(LongToDoubleFunction function) {
        return Runs.ofDoubles(kernel(RangeKernel.ToDoubles.class, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(LongFunction<? extends R> function) {
        return Runs.ofList(kernel(RangeKernel.ToObjects.class, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(LongConsumer function) {
        return Runs.ofVoid(kernel(RangeKernel.ToNothing.class, function));
    }
}
