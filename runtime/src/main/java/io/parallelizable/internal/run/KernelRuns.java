package io.parallelizable.internal.run;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import io.parallelizable.VoidRun;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the run of a kernel; the kinds of run differ only in what they offer beyond {@link Run}. */
public final class KernelRuns {
    private KernelRuns() {}

    /** Results in the kernel's own array. */
    public static <C> Output<C, C> array() {
        return new ArrayOutput<>();
    }

    public static <O, X extends Throwable> BooleanRun<O, X> ofBooleans(
            Kernel<boolean[]> kernel, Output<boolean[], O> output) {
        return new BooleanKernelRun<>(Plan.of(kernel), output);
    }

    public static <O, X extends Throwable> IntRun<O, X> ofInts(Kernel<int[]> kernel, Output<int[], O> output) {
        return new IntKernelRun<>(Plan.of(kernel), output);
    }

    public static <O, X extends Throwable> LongRun<O, X> ofLongs(Kernel<long[]> kernel, Output<long[], O> output) {
        return new LongKernelRun<>(Plan.of(kernel), output);
    }

    public static <O, X extends Throwable> DoubleRun<O, X> ofDoubles(
            Kernel<double[]> kernel, Output<double[], O> output) {
        return new DoubleKernelRun<>(Plan.of(kernel), output);
    }

    public static <C, O, X extends Throwable> Run<O, X> ofPrimitives(Kernel<C> kernel, Output<C, O> output) {
        return new AnyKernelRun<>(Plan.of(kernel), output);
    }

    public static <R, E, O, X extends Throwable> ObjectRun<R, O, X> ofObjects(
            Kernel<E[]> kernel, Output<E[], O> output) {
        return new ObjectKernelRun<>(Plan.of(kernel), output);
    }

    public static <X extends Throwable> VoidRun<X> ofVoid(Kernel<@Nullable Void> kernel) {
        return new VoidKernelRun<>(Plan.of(kernel));
    }

    public static Kernel<?> kernel(Run<?, ?> run) {
        return ((KernelRun<?, ?, ?, ?, ?>) run).plan.kernel();
    }

    /** What an element of a run has thrown in a loop from index 0 on, with the note on which it was. */
    @SuppressWarnings("unchecked") // erased: the kernel throws nothing but what its method declares
    public static <X extends Throwable> X failure(Run<?, X> run, ChunkFailure failure) {
        Failure ofElement = Failure.onThisThread(failure.finished(), failure.getCause());
        return (X) FailureNotes.attach(ofElement, kernel(run));
    }

    public static <T extends @Nullable Object, R extends @Nullable Object, X extends Throwable>
            StreamRun<R, X> ofStream(Stream<? extends T> inputs, Function<List<T>, ? extends Kernel<?>> kernelOf) {
        return InputRun.of(inputs, kernelOf);
    }
}
