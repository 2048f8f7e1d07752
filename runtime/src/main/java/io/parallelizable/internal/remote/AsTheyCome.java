package io.parallelizable.internal.remote;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Results are used as soon as they are here, whatever is still missing before them. */
record AsTheyCome<C extends @Nullable Object>(Kernel<C> sent, RemoteEngine.Use<C> use) implements Work {
    @Override
    @SuppressWarnings("unchecked") // as the kernel has allocated it
    public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
        use.accept((C) part, count, from);
        return null;
    }
}
