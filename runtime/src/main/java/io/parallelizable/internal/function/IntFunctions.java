package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntInputs;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.PerThreadInputs;
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
import java.util.function.Supplier;

/** Ints as the inputs of functions. */
public record IntFunctions(int[] inputs) implements IntInputs {
    public IntFunctions {
        Objects.requireNonNull(inputs, "inputs");
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(IntPredicate function) {
        return Runs.ofBooleans(FunctionLoops.kernel(OfInts.class, boolean[].class, function, inputs));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(IntUnaryOperator function) {
        return Runs.ofInts(FunctionLoops.kernel(OfInts.class, int[].class, function, inputs));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(IntToLongFunction function) {
        return Runs.ofLongs(FunctionLoops.kernel(OfInts.class, long[].class, function, inputs));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(IntToDoubleFunction function) {
        return Runs.ofDoubles(FunctionLoops.kernel(OfInts.class, double[].class, function, inputs));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(IntFunction<? extends R> function) {
        return Runs.ofList(FunctionLoops.kernel(OfInts.class, Object[].class, function, inputs));
    }

    @Override
    public VoidRun<RuntimeException> actions(IntConsumer function) {
        return Runs.ofVoid(FunctionLoops.kernel(OfInts.class, Void.class, function, inputs));
    }

    @Override
    public <P> PerThreadInputs<P, Integer> perThread(Supplier<? extends P> supplier) {
        return PerThreadFunctions.of(supplier, inputs);
    }
}
