package io.parallelizable.internal.engine;

import io.parallelizable.engine.Kernel;
import org.jspecify.annotations.Nullable;

/** What executes kernels. */
public interface Engine {
    /**
     * Computes every element of a kernel, each exactly once, unless one fails or the caller is interrupted.
     *
     * @param kernel the elements
     * @param results where the result of element i goes to index i; at least as long as the kernel
     * @param settings how to execute them
     * @param <O> the container of results
     * @return the failure with the lowest index, all elements below it being computed; null if nothing failed
     * @throws Interruption if the calling thread was interrupted before all elements were computed; none starts any
     *     more
     */
    <O> @Nullable Failure execute(Kernel<O> kernel, O results, Settings settings) throws Interruption;
}
