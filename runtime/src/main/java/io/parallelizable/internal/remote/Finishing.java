package io.parallelizable.internal.remote;

import io.parallelizable.internal.execution.Finisher;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * Elements are computed elsewhere, and what an operation makes of their results is made here: it uses something of the
 * user's that cannot be sent.
 */
record Finishing<C, O>(Finisher<C, O> finisher, O results) implements Work {
    @Override
    public Kernel<?> sent() {
        return finisher.wrapped();
    }

    @Override
    @SuppressWarnings("unchecked") // as the wrapped kernel has allocated it
    public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
        return finisher.finish(from, (C) part, count, results);
    }
}
