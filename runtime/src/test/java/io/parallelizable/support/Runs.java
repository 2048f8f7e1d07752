package io.parallelizable.support;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import io.parallelizable.VoidRun;
import io.parallelizable.internal.run.KernelRuns;
import io.parallelizable.internal.run.ListOutput;
import io.parallelizable.kernel.Kernel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runs of kernels that tests write by hand.
 *
 * <p>The type parameter X of each method is the checked exception that the annotated method declares, or
 * {@link RuntimeException}; the caller knows it, and nothing here can check it.
 */
public final class Runs {
    private Runs() {}

    /** A run of a kernel with {@code boolean} results. */
    public static <X extends Throwable> BooleanRun<boolean[], X> ofBooleans(Kernel<boolean[]> kernel) {
        return KernelRuns.ofBooleans(kernel, KernelRuns.array());
    }

    /** A run of a kernel with {@code int} results. */
    public static <X extends Throwable> IntRun<int[], X> ofInts(Kernel<int[]> kernel) {
        return KernelRuns.ofInts(kernel, KernelRuns.array());
    }

    /** A run of a kernel with {@code long} results. */
    public static <X extends Throwable> LongRun<long[], X> ofLongs(Kernel<long[]> kernel) {
        return KernelRuns.ofLongs(kernel, KernelRuns.array());
    }

    /** A run of a kernel with {@code double} results. */
    public static <X extends Throwable> DoubleRun<double[], X> ofDoubles(Kernel<double[]> kernel) {
        return KernelRuns.ofDoubles(kernel, KernelRuns.array());
    }

    /**
     * A run of a kernel with results of another primitive type.
     *
     * @param <O> the container of results: {@code byte[]}, {@code short[]}, {@code char[]} or {@code float[]}
     */
    public static <O, X extends Throwable> Run<O, X> ofPrimitives(Kernel<O> kernel) {
        return KernelRuns.ofPrimitives(kernel, KernelRuns.array());
    }

    /** A run of a kernel with reference results, which come in an array. */
    public static <R extends @Nullable Object, X extends Throwable> ObjectRun<R, R[], X> ofObjects(Kernel<R[]> kernel) {
        return KernelRuns.ofObjects(kernel, KernelRuns.array());
    }

    /**
     * A run of a kernel with reference results, which come in an unmodifiable list.
     *
     * @param kernel the elements; every result is an R
     * @param <E> what the kernel's array is declared to hold
     */
    public static <E extends @Nullable Object, R extends @Nullable Object, X extends Throwable>
            ObjectRun<R, List<R>, X> ofList(Kernel<E[]> kernel) {
        return KernelRuns.ofObjects(kernel, new ListOutput<>());
    }

    /** A run of a kernel without results. */
    public static <X extends Throwable> VoidRun<X> ofVoid(Kernel<@Nullable Void> kernel) {
        return KernelRuns.ofVoid(kernel);
    }

    /**
     * A run over a stream of inputs, which may be endless.
     *
     * @param runOf the run of some consecutive ones, also of none: all with the same method
     */
    public static <T extends @Nullable Object, R extends @Nullable Object, X extends Throwable>
            StreamRun<R, X> ofStream(Stream<? extends T> inputs, Function<List<T>, ? extends Run<?, X>> runOf) {
        return KernelRuns.<T, R, X>ofStream(inputs, some -> KernelRuns.kernel(runOf.apply(some)));
    }
}
