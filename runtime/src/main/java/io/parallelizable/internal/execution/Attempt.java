package io.parallelizable.internal.execution;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** A chunk of a kernel, after which there is something to do also where an element fails. */
public final class Attempt {
    private Attempt() {}

    /**
     * Computes a chunk.
     *
     * @param at where in {@code results} the first one goes
     * @return what has failed, the elements before it being computed; null if nothing has
     */
    public static <O extends @Nullable Object> @Nullable ChunkFailure apply(
            Kernel<O> kernel, long from, O results, int at, int count) {
        try {
            kernel.apply(from, results, at, count);
            return null;
        } catch (ChunkFailure failure) {
            return failure;
        } catch (Throwable fault) {
            return new ChunkFailure(0, fault);
        }
    }
}
