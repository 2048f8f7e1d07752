package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel whose method may take arguments marked {@code @PerThread}.
 *
 * @param <O> the container of results
 */
public interface PerThreadKernel<O extends @Nullable Object> extends Kernel<O> {
    /**
     * Whether the method takes such arguments.
     *
     * @return whether at least one
     */
    boolean takesObjects();

    /**
     * The same calls with the objects of one operation.
     *
     * @param objects the objects
     * @return a kernel like this one
     */
    Kernel<O> with(ThreadObjects objects);

    /**
     * Whether the method of any kernel takes such arguments.
     *
     * @param kernel the kernel
     * @return whether at least one
     */
    static boolean takesObjects(Kernel<?> kernel) {
        return kernel instanceof PerThreadKernel<?> taking && taking.takesObjects();
    }

    /**
     * The calls of any kernel with the objects of one operation.
     *
     * @param kernel the kernel
     * @param objects the objects
     * @param <O> the container of results
     * @return a kernel like that one; that one if its method takes no such arguments
     */
    static <O extends @Nullable Object> Kernel<O> with(Kernel<O> kernel, ThreadObjects objects) {
        return kernel instanceof PerThreadKernel<O> taking ? taking.with(objects) : kernel;
    }
}
