package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectInputs;
import io.parallelizable.ObjectRun;
import io.parallelizable.PerThreadInputs;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Objects as the inputs of functions. */
public record ObjectFunctions<T>(Object inputs) implements ObjectInputs<T> {
    public ObjectFunctions {
        Objects.requireNonNull(inputs, "inputs");
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(Predicate<? super T> function) {
        return Runs.ofBooleans(FunctionLoops.kernel(OfObjects.class, boolean[].class, function, inputs));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(ToIntFunction<? super T> function) {
        return Runs.ofInts(FunctionLoops.kernel(OfObjects.class, int[].class, function, inputs));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(ToLongFunction<? super T> function) {
        return Runs.ofLongs(FunctionLoops.kernel(OfObjects.class, long[].class, function, inputs));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(ToDoubleFunction<? super T> function) {
        return Runs.ofDoubles(FunctionLoops.kernel(OfObjects.class, double[].class, function, inputs));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(Function<? super T, ? extends R> function) {
        return Runs.ofList(FunctionLoops.kernel(OfObjects.class, Object[].class, function, inputs));
    }

    @Override
    public VoidRun<RuntimeException> actions(Consumer<? super T> function) {
        return Runs.ofVoid(FunctionLoops.kernel(OfObjects.class, Void.class, function, inputs));
    }

    @Override
    public <P> PerThreadInputs<P, T> perThread(Supplier<? extends P> supplier) {
        return PerThreadFunctions.of(supplier, inputs);
    }
}
