package io.parallelizable.internal.run;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Run;
import io.parallelizable.VoidRun;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Settings;
import org.jspecify.annotations.Nullable;

/** Makes the run of a kernel; the kinds of run differ only in what they offer beyond {@link Run}. */
public final class KernelRuns {
    private KernelRuns() {}

    private static <C extends @Nullable Object> Plan<C> plan(Kernel<C> kernel) {
        return new Plan<>(kernel, Settings.DEFAULT);
    }

    /** Results in the kernel's own array. */
    public static <C> Output<C, C> array() {
        return new ArrayOutput<>();
    }

    /** Results in the kernel's own array of references. */
    public static <R> Output.OfObjects<R[], R[]> objectArray() {
        return new ArrayOutput.OfObjects<>();
    }

    public static <O, X extends Throwable> BooleanRun<O, X> ofBooleans(
            Kernel<boolean[]> kernel, Output<boolean[], O> output) {
        return new BooleanKernelRun<>(plan(kernel), output);
    }

    public static <O, X extends Throwable> IntRun<O, X> ofInts(Kernel<int[]> kernel, Output<int[], O> output) {
        return new IntKernelRun<>(plan(kernel), output);
    }

    public static <O, X extends Throwable> LongRun<O, X> ofLongs(Kernel<long[]> kernel, Output<long[], O> output) {
        return new LongKernelRun<>(plan(kernel), output);
    }

    public static <O, X extends Throwable> DoubleRun<O, X> ofDoubles(
            Kernel<double[]> kernel, Output<double[], O> output) {
        return new DoubleKernelRun<>(plan(kernel), output);
    }

    public static <C, O, X extends Throwable> Run<O, X> ofPrimitives(Kernel<C> kernel, Output<C, O> output) {
        return new AnyKernelRun<>(plan(kernel), output);
    }

    public static <R, E, O, X extends Throwable> ObjectRun<R, O, X> ofObjects(
            Kernel<E[]> kernel, Output.OfObjects<E[], O> output) {
        return new ObjectKernelRun<>(plan(kernel), output);
    }

    public static <X extends Throwable> VoidRun<X> ofVoid(Kernel<@Nullable Void> kernel) {
        return new VoidKernelRun<>(plan(kernel));
    }

    public static <X extends Throwable> X failure(Kernel<?> kernel, int index, Throwable cause) {
        return Plan.asDeclared(Failure.onThisThread(index, cause), kernel);
    }
}
