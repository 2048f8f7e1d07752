package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleInputs;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.PerThreadInputs;
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
import java.util.function.Supplier;

/** Doubles as the inputs of functions. */
public record DoubleFunctions(double[] inputs) implements DoubleInputs {
    public DoubleFunctions {
        Objects.requireNonNull(inputs, "inputs");
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(DoublePredicate function) {
        return Runs.ofBooleans(FunctionLoops.kernel(OfDoubles.class, boolean[].class, function, inputs));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(DoubleToIntFunction function) {
        return Runs.ofInts(FunctionLoops.kernel(OfDoubles.class, int[].class, function, inputs));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(DoubleToLongFunction function) {
        return Runs.ofLongs(FunctionLoops.kernel(OfDoubles.class, long[].class, function, inputs));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(DoubleUnaryOperator function) {
        return Runs.ofDoubles(FunctionLoops.kernel(OfDoubles.class, double[].class, function, inputs));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(DoubleFunction<? extends R> function) {
        return Runs.ofList(FunctionLoops.kernel(OfDoubles.class, Object[].class, function, inputs));
    }

    @Override
    public VoidRun<RuntimeException> actions(DoubleConsumer function) {
        return Runs.ofVoid(FunctionLoops.kernel(OfDoubles.class, Void.class, function, inputs));
    }

    @Override
    public <P> PerThreadInputs<P, Double> perThread(Supplier<? extends P> supplier) {
        return PerThreadFunctions.of(supplier, inputs);
    }
}
