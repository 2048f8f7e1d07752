package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Inputs;
import io.parallelizable.internal.grid.Nested;
import io.parallelizable.internal.run.KernelRuns;
import io.parallelizable.internal.run.ListOutput;
import io.parallelizable.internal.run.Output;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The runs of functions with the same inputs, one for each kind of result.
 *
 * <p>The callers guarantee the type of the function and of the container of its results; nothing here can check them.
 *
 * @param loops the loops around such functions
 * @param kernels makes the kernel of a function
 * @param dimensions how many levels results have: 1, or 2 for a grid
 */
@SuppressWarnings("unchecked")
record Calls(Class<? extends FunctionLoops> loops, Kernels kernels, int dimensions) {
    @FunctionalInterface
    private interface Kernels {
        Kernel<@Nullable Object> of(FunctionLoops loops, Object function);
    }

    /** One call for each input: an array or a range. */
    static Calls each(Class<? extends FunctionLoops> loops, Object inputs) {
        return new Calls(loops, (copy, function) -> copy.calls(FunctionLoops.FIRST, function, inputs), 1);
    }

    /** One call for each index of two arrays. */
    static Calls zipped(Class<? extends FunctionLoops> loops, Object x, Object y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        int both = FunctionLoops.FIRST | FunctionLoops.SECOND;
        return new Calls(loops, (copy, function) -> copy.calls(both, function, x, y), 1);
    }

    /** One call for each combination of the elements of two arrays. */
    static Calls grid(Class<? extends FunctionLoops> loops, Object x, Object y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        return new Calls(loops, (copy, function) -> copy.combinations(function, x, y), 2);
    }

    /** One call for each input, with a {@code perThread} object. */
    static Calls perThread(Supplier<?> supplier, Object inputs) {
        Object own = Inputs.perThread(supplier, "supplier");
        return new Calls(
                OfObjects.class, (copy, function) -> copy.calls(FunctionLoops.SECOND, function, own, inputs), 1);
    }

    /** The given number of calls, each with its own random stream. */
    static Calls trials(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("the number of trials must not be negative, it is " + count);
        }
        return new Calls(OfObjects.class, (copy, function) -> copy.repeated(count, function, RandomStreams.fresh()), 1);
    }

    private <C> Kernel<C> kernel(Class<?> container, Object function) {
        Objects.requireNonNull(function, "function");
        return (Kernel<C>) kernels.of(HiddenClassCopies.of(loops, container, function, FunctionName::of), function);
    }

    private <C, O> Output<C, O> arrays() {
        return dimensions == 1 ? (Output<C, O>) KernelRuns.<C>array() : new Nested<>(dimensions, false);
    }

    private <O> Output<Object[], O> lists() {
        return dimensions == 1
                ? (Output<Object[], O>) new ListOutput<Object, Object>()
                : new Nested<>(dimensions, true);
    }

    <O, X extends Throwable> BooleanRun<O, X> booleans(Object function) {
        return KernelRuns.ofBooleans(kernel(boolean[].class, function), arrays());
    }

    <O, X extends Throwable> IntRun<O, X> ints(Object function) {
        return KernelRuns.ofInts(kernel(int[].class, function), arrays());
    }

    <O, X extends Throwable> LongRun<O, X> longs(Object function) {
        return KernelRuns.ofLongs(kernel(long[].class, function), arrays());
    }

    <O, X extends Throwable> DoubleRun<O, X> doubles(Object function) {
        return KernelRuns.ofDoubles(kernel(double[].class, function), arrays());
    }

    <R, O, X extends Throwable> ObjectRun<R, O, X> objects(Object function) {
        return KernelRuns.ofObjects(this.<Object[]>kernel(Object[].class, function), lists());
    }

    <X extends Throwable> VoidRun<X> actions(Object function) {
        return KernelRuns.ofVoid(kernel(Void.class, function));
    }
}
