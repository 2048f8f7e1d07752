package io.parallelizable.internal.remote;

import io.parallelizable.internal.execution.Keeper;
import io.parallelizable.internal.execution.ScatteredKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Work whose results are kept before they are used. */
record Keeping(Work work, Keeper keeper) implements Work {
    @Override
    public Kernel<?> sent() {
        return work.sent();
    }

    @Override
    public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
        if (count > 0) {
            keeper.keep(ScatteredKernel.place(sent(), from), count, part);
        }
        return work.take(from, count, part);
    }

    @Override
    public int waiting() {
        return work.waiting();
    }
}
