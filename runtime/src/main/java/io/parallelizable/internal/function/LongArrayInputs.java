package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongInputs;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;

/**
 * An array of longs as the inputs of functions.
 *
 * @param values the inputs
 */
public record LongArrayInputs(long[] values) implements LongInputs {
    /** Refuses null. */
    public LongArrayInputs {
        Objects.requireNonNull(values, "inputs");
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(LongPredicate function) {
        return Runs.ofBooleans(HiddenClassCopies.of(LongKernel.ToBooleans.class, values, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(LongToIntFunction function) {
        return Runs.ofInts(HiddenClassCopies.of(LongKernel.ToInts.class, values, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(LongUnaryOperator function) {
        return Runs.ofLongs(HiddenClassCopies.of(LongKernel.ToLongs.class, values, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(LongToDoubleFunction function) {
        return Runs.ofDoubles(HiddenClassCopies.of(LongKernel.ToDoubles.class, values, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(LongFunction<? extends R> function) {
        return Runs.ofList(HiddenClassCopies.of(LongKernel.ToObjects.class, values, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(LongConsumer function) {
        return Runs.ofVoid(HiddenClassCopies.of(LongKernel.ToNothing.class, values, function));
    }
}
