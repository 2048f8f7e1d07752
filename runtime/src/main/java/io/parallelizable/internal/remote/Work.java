package io.parallelizable.internal.remote;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What is sent of an operation, and what becomes of the results. Used by the operation's caller alone. */
interface Work {
    /** The kernel whose slices are sent. */
    Kernel<?> sent();

    /** Takes the results of a slice. Each slice comes once; they may come in any order. */
    @Nullable
    ChunkFailure take(long from, int count, @Nullable Object part);

    /** How many slices have been taken whose results still wait to be used, since earlier ones are missing. */
    default int waiting() {
        return 0;
    }
}
