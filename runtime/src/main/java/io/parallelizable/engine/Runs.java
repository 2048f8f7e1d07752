package io.parallelizable.engine;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Run;
import io.parallelizable.internal.run.KernelRuns;
import java.util.List;

/**
 * The runs of kernels, for generated code.
 *
 * <p>The type parameter X of each method is the checked exception that the annotated method declares, or
 * {@link RuntimeException}; generated code knows it, and nothing here can check it.
 */
public final class Runs {
    private Runs() {}

    /**
     * A run of a kernel with {@code boolean} results.
     *
     * @param kernel the elements
     * @param <X> the declared exception
     * @return the run
     */
    public static <X extends Throwable> BooleanRun<X> ofBooleans(Kernel<boolean[]> kernel) {
        return KernelRuns.ofBooleans(kernel);
    }

    /**
     * A run of a kernel with {@code int} results.
     *
     * @param kernel the elements
     * @param <X> the declared exception
     * @return the run
     */
    public static <X extends Throwable> IntRun<X> ofInts(Kernel<int[]> kernel) {
        return KernelRuns.ofInts(kernel);
    }

    /**
     * A run of a kernel with {@code long} results.
     *
     * @param kernel the elements
     * @param <X> the declared exception
     * @return the run
     */
    public static <X extends Throwable> LongRun<X> ofLongs(Kernel<long[]> kernel) {
        return KernelRuns.ofLongs(kernel);
    }

    /**
     * A run of a kernel with {@code double} results.
     *
     * @param kernel the elements
     * @param <X> the declared exception
     * @return the run
     */
    public static <X extends Throwable> DoubleRun<X> ofDoubles(Kernel<double[]> kernel) {
        return KernelRuns.ofDoubles(kernel);
    }

    /**
     * A run of a kernel with results of another primitive type.
     *
     * @param kernel the elements
     * @param <O> the container of results: {@code byte[]}, {@code short[]}, {@code char[]} or {@code float[]}
     * @param <X> the declared exception
     * @return the run
     */
    public static <O, X extends Throwable> Run<O, X> ofPrimitives(Kernel<O> kernel) {
        return KernelRuns.ofPrimitives(kernel);
    }

    /**
     * A run of a kernel with reference results, which come in an array.
     *
     * @param kernel the elements
     * @param <R> the method's result type
     * @param <X> the declared exception
     * @return the run
     */
    public static <R, X extends Throwable> ObjectRun<R, R[], X> ofObjects(Kernel<R[]> kernel) {
        return KernelRuns.ofObjects(kernel);
    }

    /**
     * A run of a kernel with reference results, which come in an unmodifiable list.
     *
     * @param kernel the elements; every result is an R
     * @param <R> the method's result type
     * @param <X> the declared exception
     * @return the run
     */
    public static <R, X extends Throwable> ObjectRun<R, List<R>, X> ofList(Kernel<Object[]> kernel) {
        return KernelRuns.ofList(kernel);
    }

    /**
     * The failure of an element in a companion's own loop, as a run would throw it: the very exception, with a note on
     * which call it was.
     *
     * @param kernel the elements
     * @param failure which one has failed and what it threw; its strip began at index 0
     * @param <X> the declared exception
     * @return what the element threw
     */
    public static <X extends Throwable> X failure(Kernel<?> kernel, StripFailure failure) {
        return KernelRuns.failure(kernel, failure.finished(), failure.getCause());
    }
}
