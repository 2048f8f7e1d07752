package io.parallelizable.internal.remote;

import io.parallelizable.internal.execution.Mergeable;
import io.parallelizable.internal.execution.ScatteredKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * Results go to where they belong in a container.
 *
 * @param results an array, something {@link Mergeable}, or null where there are no results
 */
record Storing(Kernel<?> sent, @Nullable Object results) implements Work {
    @Override
    public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
        if (results instanceof Mergeable<?> container) {
            merge(container, part);
        } else if (results != null) {
            System.arraycopy(part, 0, results, (int) ScatteredKernel.place(sent, from), count);
        }
        return null;
    }

    @SuppressWarnings("unchecked") // both come from the same kernel
    private static <S extends Mergeable<S>> void merge(Mergeable<S> container, @Nullable Object part) {
        container.merge((S) part);
    }
}
