package io.parallelizable.internal.checkpoint;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** The elements of a kernel, whose lowest failure is recorded before any thread is interrupted because of it. */
record NotingKernel<O extends @Nullable Object>(Kernel<O> wrapped, Resumption resumption)
        implements TransparentKernel<O> {
    @Override
    public void apply(long from, O results, int at, int count) throws ChunkFailure {
        ChunkFailure failure = Attempt.apply(wrapped, from, results, at, count);
        if (failure != null) {
            resumption.failedAt(from + failure.finished());
            throw failure;
        }
    }

    @Override
    public Kernel<O> slice(long from, int count) {
        return wrapped.slice(from, count);
    }
}
