package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleInputs;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;

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

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(DoublePredicate function) {
        return Runs.ofBooleans(HiddenClassCopies.of(DoubleKernel.ToBooleans.class, values, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(DoubleToIntFunction function) {
        return Runs.ofInts(HiddenClassCopies.of(DoubleKernel.ToInts.class, values, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(DoubleToLongFunction function) {
        return Runs.ofLongs(HiddenClassCopies.of(DoubleKernel.ToLongs.class, values, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(DoubleUnaryOperator function) {
        return Runs.ofDoubles(HiddenClassCopies.of(DoubleKernel.ToDoubles.class, values, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(DoubleFunction<? extends R> function) {
        return Runs.ofList(HiddenClassCopies.of(DoubleKernel.ToObjects.class, values, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(DoubleConsumer function) {
        return Runs.ofVoid(HiddenClassCopies.of(DoubleKernel.ToNothing.class, values, function));
    }
}
