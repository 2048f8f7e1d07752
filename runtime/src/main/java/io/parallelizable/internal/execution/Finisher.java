package io.parallelizable.internal.execution;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel around another one that can do its own part with results that were computed elsewhere.
 *
 * @param <C> the container of the wrapped kernel's results
 * @param <O> the container of this kernel's results
 */
public interface Finisher<C, O> extends WrappingKernel<O> {
    @Override
    Kernel<C> wrapped();

    /**
     * The same operation with other elements.
     *
     * @param kernel as many elements, of the same results
     * @return a finisher of those
     */
    Finisher<C, O> around(Kernel<C> kernel);

    /**
     * Does with some results what {@link #apply} does with those that it has computed.
     *
     * @param from the index of the first element
     * @param computed the results of the wrapped kernel's elements, from the beginning
     * @param count how many there are
     * @param results where the outcome goes
     * @return what has failed; null if nothing has
     */
    @Nullable
    ChunkFailure finish(long from, C computed, int count, O results);
}
