package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** A kernel whose method may take arguments marked {@code @PerThread}. */
public interface PerThreadKernel<O extends @Nullable Object> extends Kernel<O> {
    /** Whether the method takes such arguments. */
    boolean takesObjects();

    /** The same calls with the objects of one operation. */
    Kernel<O> with(ThreadObjects objects);

    /** Whether the method of any kernel takes such arguments. */
    static boolean takesObjects(Kernel<?> kernel) {
        return kernel instanceof PerThreadKernel<?> taking && taking.takesObjects();
    }

    /** The calls of any kernel with the objects of one operation; that kernel if its method takes no such arguments. */
    static <O extends @Nullable Object> Kernel<O> with(Kernel<O> kernel, ThreadObjects objects) {
        return kernel instanceof PerThreadKernel<O> taking ? taking.with(objects) : kernel;
    }
}
