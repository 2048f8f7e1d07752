package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleInputs;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An array of doubles as the inputs of functions.
 *
 * @param values the inputs
 */
public record DoubleArrayInputs(double[] values) implements DoubleInputs {
    /** Refuses null. */
    public DoubleArrayInputs {
        Objects.requireNonNull(values, "inputs");
    }

    @SuppressWarnings("unchecked") // a copy of a class has the supertypes of the class
    private <O extends @Nullable Object> Kernel<O> kernel(Class<?> kernel, Object function) {
        return (Kernel<O>) Copies.of(kernel, values, Objects.requireNonNull(function, "function"));
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(DoublePredicate function) {
        return Runs.ofBooleans(kernel(DoubleKernel.ToBooleans.class, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(DoubleToIntFunction function) {
        return Runs.ofInts(kernel(DoubleKernel.ToInts.class, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(DoubleToLongFunction function) {
        return Runs.ofLongs(kernel(DoubleKernel.ToLongs.class, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(DoubleUnaryOperator function) {
        return Runs.ofDoubles(kernel(DoubleKernel.ToDoubles.class, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(DoubleFunction<? extends R> function) {
        return Runs.ofList(kernel(DoubleKernel.ToObjects.class, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(DoubleConsumer function) {
        return Runs.ofVoid(kernel(DoubleKernel.ToNothing.class, function));
    }
}
