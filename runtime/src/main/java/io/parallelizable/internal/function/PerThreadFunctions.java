package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.PerThreadInputs;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.Runs;
import io.parallelizable.kernel.Kernel;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of functions that take an object of the thread's own too.
 *
 * @param own the input that stands for those objects
 * @param inputs the inputs
 * @param <P> the type of what each thread has of its own
 * @param <T> the type of an input
 */
public record PerThreadFunctions<P, T>(Object own, Object inputs) implements PerThreadInputs<P, T> {
    /**
     * Inputs beside objects that a supplier makes.
     *
     * @param supplier makes one
     * @param inputs an array or a range
     * @param <P> the type of what each thread has of its own
     * @param <T> the type of an input
     * @return the inputs
     */
    static <P, T> PerThreadInputs<P, T> of(Supplier<? extends P> supplier, Object inputs) {
        return new PerThreadFunctions<>(Inputs.perThread(supplier, "supplier"), inputs);
    }

    private <O extends @Nullable Object> Kernel<O> kernel(Class<?> container, Object function) {
        return FunctionLoops.kernel(OfPairs.class, container, function, inputs, own);
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(BiPredicate<? super P, ? super T> function) {
        return Runs.ofBooleans(kernel(boolean[].class, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(ToIntBiFunction<? super P, ? super T> function) {
        return Runs.ofInts(kernel(int[].class, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(ToLongBiFunction<? super P, ? super T> function) {
        return Runs.ofLongs(kernel(long[].class, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(ToDoubleBiFunction<? super P, ? super T> function) {
        return Runs.ofDoubles(kernel(double[].class, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(BiFunction<? super P, ? super T, ? extends R> function) {
        return Runs.ofList(kernel(Object[].class, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(BiConsumer<? super P, ? super T> function) {
        return Runs.ofVoid(kernel(Void.class, function));
    }
}
