package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectInputs;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list, or an array in one, as the inputs of functions.
 *
 * @param values the inputs
 * @param <T> the type of an input
 */
public record ListInputs<T>(List<T> values) implements ObjectInputs<T> {
    /** Refuses null. */
    public ListInputs {
        Objects.requireNonNull(values, "inputs");
    }

    @SuppressWarnings("unchecked") // a copy of a class has the supertypes of the class
    private <O extends @Nullable Object> Kernel<O> kernel(Class<?> kernel, Object function) {
        return (Kernel<O>) Copies.of(kernel, values, Objects.requireNonNull(function, "function"));
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(Predicate<? super T> function) {
        return Runs.ofBooleans(kernel(ObjectKernel.ToBooleans.class, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(ToIntFunction<? super T> function) {
        return Runs.ofInts(kernel(ObjectKernel.ToInts.class, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(ToLongFunction<? super T> function) {
        return Runs.ofLongs(kernel(ObjectKernel.ToLongs.class, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(ToDoubleFunction<? super T> function) {
        return Runs.ofDoubles(kernel(ObjectKernel.ToDoubles.class, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(Function<? super T, ? extends R> function) {
        return Runs.ofList(kernel(ObjectKernel.ToObjects.class, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(Consumer<? super T> function) {
        return Runs.ofVoid(kernel(ObjectKernel.ToNothing.class, function));
    }
}
