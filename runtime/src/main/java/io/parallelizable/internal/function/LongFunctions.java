package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongInputs;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.PerThreadInputs;
import io.parallelizable.Range;
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
import java.util.function.Supplier;

/**
 * Longs as the inputs of functions.
 *
 * @param inputs the inputs, an array or a {@link Range}
 */
public record LongFunctions(Object inputs) implements LongInputs {
    public LongFunctions {
        Objects.requireNonNull(inputs, "inputs");
    }

    private Class<? extends FunctionLoops> loops() {
        return inputs instanceof Range ? OfNumbers.class : OfLongs.class;
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(LongPredicate function) {
        return Runs.ofBooleans(FunctionLoops.kernel(loops(), boolean[].class, function, inputs));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(LongToIntFunction function) {
        return Runs.ofInts(FunctionLoops.kernel(loops(), int[].class, function, inputs));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(LongUnaryOperator function) {
        return Runs.ofLongs(FunctionLoops.kernel(loops(), long[].class, function, inputs));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(LongToDoubleFunction function) {
        return Runs.ofDoubles(FunctionLoops.kernel(loops(), double[].class, function, inputs));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(LongFunction<? extends R> function) {
        return Runs.ofList(FunctionLoops.kernel(loops(), Object[].class, function, inputs));
    }

    @Override
    public VoidRun<RuntimeException> actions(LongConsumer function) {
        return Runs.ofVoid(FunctionLoops.kernel(loops(), Void.class, function, inputs));
    }

    @Override
    public <P> PerThreadInputs<P, Long> perThread(Supplier<? extends P> supplier) {
        return PerThreadFunctions.of(supplier, inputs);
    }
}
