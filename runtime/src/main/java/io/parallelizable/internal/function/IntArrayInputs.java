package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntInputs;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * An array of ints as the inputs of functions.
 *
 * @param values the inputs
 */
public record IntArrayInputs(int[] values) implements IntInputs {
    /** Refuses null. */
    public IntArrayInputs {
        Objects.requireNonNull(values, "inputs");
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(IntPredicate function) {
        return Runs.ofBooleans(HiddenClassCopies.of(IntKernel.ToBooleans.class, values, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(IntUnaryOperator function) {
        return Runs.ofInts(HiddenClassCopies.of(IntKernel.ToInts.class, values, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(IntToLongFunction function) {
        return Runs.ofLongs(HiddenClassCopies.of(IntKernel.ToLongs.class, values, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(IntToDoubleFunction function) {
        return Runs.ofDoubles(HiddenClassCopies.of(IntKernel.ToDoubles.class, values, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(IntFunction<? extends R> function) {
        return Runs.ofList(HiddenClassCopies.of(IntKernel.ToObjects.class, values, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(IntConsumer function) {
        return Runs.ofVoid(HiddenClassCopies.of(IntKernel.ToNothing.class, values, function));
    }
}
