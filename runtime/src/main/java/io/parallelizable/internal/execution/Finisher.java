package io.parallelizable.internal.execution;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel around another one that can apply its own part to results that were computed elsewhere.
 *
 * @param <C> the container of the wrapped kernel's results
 * @param <O> the container of this kernel's results
 */
public interface Finisher<C, O> extends WrappingKernel<O> {
    @Override
    Kernel<C> wrapped();

    /** The same operation with other elements. */
    Finisher<C, O> around(Kernel<C> kernel);

    /**
     * Does with results of the wrapped kernel, from their beginning, what {@link #apply} does with those that it
     * computes.
     */
    @Nullable
    ChunkFailure finish(long from, C computed, int count, O results);
}
