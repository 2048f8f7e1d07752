package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What executes kernels. */
public interface KernelEngine {
    /**
     * Computes every element of a kernel, each exactly once, unless one fails or the caller is interrupted.
     *
     * @param results where the result of element i goes to index i; at least as long as the kernel
     * @throws Interruption if the calling thread was interrupted before all elements were computed; no chunk begins any
     *     more
     */
    <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings) throws Interruption;
}
