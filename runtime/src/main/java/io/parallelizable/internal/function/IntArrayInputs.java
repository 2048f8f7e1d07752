package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntInputs;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

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

    @SuppressWarnings("unchecked") // a copy of a class has the supertypes of the class
    private <O extends @Nullable Object> Kernel<O> kernel(Class<?> kernel, Object function) {
        return (Kernel<O>) Copies.of(kernel, values, Objects.requireNonNull(function, "function"));
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(IntPredicate function) {
        return Runs.ofBooleans(kernel(IntKernel.ToBooleans.class, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(IntUnaryOperator function) {
        return Runs.ofInts(kernel(IntKernel.ToInts.class, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(IntToLongFunction function) {
        return Runs.ofLongs(kernel(IntKernel.ToLongs.class, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(IntToDoubleFunction function) {
        return Runs.ofDoubles(kernel(IntKernel.ToDoubles.class, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(IntFunction<? extends R> function) {
        return Runs.ofList(kernel(IntKernel.ToObjects.class, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(IntConsumer function) {
        return Runs.ofVoid(kernel(IntKernel.ToNothing.class, function));
    }
}
