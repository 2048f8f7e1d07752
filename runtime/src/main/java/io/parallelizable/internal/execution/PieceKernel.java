package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel that knows a faster way to compute a chunk in pieces, the results of each at the beginning of a container.
 */
public interface PieceKernel<O extends @Nullable Object> extends Kernel<O> {
    /** The same elements for the pieces of one chunk, for the current thread alone. */
    Kernel<O> inPieces();

    /**
     * The elements of any kernel for the pieces of one chunk; a kernel for the current thread alone, which may be that
     * one.
     */
    static <O extends @Nullable Object> Kernel<O> inPieces(Kernel<O> kernel) {
        return kernel instanceof PieceKernel<O> own ? own.inPieces() : kernel;
    }
}
