package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.internal.stream.Part;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a batch, whose results are published as soon as their chunk is computed.
 *
 * <p>The results of an element are published once, also where the caller computes a chunk that a helper has begun.
 *
 * @param <C> the container of results
 */
final class PublishingKernel<C extends @Nullable Object> implements TransparentKernel<C> {
    private static final long serialVersionUID = 1L;

    private final Kernel<C> wrapped;
    private final transient @Nullable Consumer<Part<C>> ready;
    private final BitSet published = new BitSet();

    PublishingKernel(Kernel<C> wrapped, @Nullable Consumer<Part<C>> ready) {
        this.wrapped = wrapped;
        this.ready = ready;
    }

    @Override
    public Kernel<C> wrapped() {
        return wrapped;
    }

    @Override
    public void apply(long from, C results, int at, int count) throws ChunkFailure {
        ChunkFailure failure = Attempt.apply(wrapped, from, results, at, count);
        publish(from, results, at, failure == null ? count : failure.finished());
        if (failure != null) {
            throw failure;
        }
    }

    private synchronized void publish(long from, C results, int at, int count) {
        int start = published.nextClearBit(at);
        while (start < at + count) {
            int next = published.nextSetBit(start);
            int end = next < 0 ? at + count : Math.min(next, at + count);
            published.set(start, end);
            Objects.requireNonNull(ready).accept(new Part<>(results, start, end - start, from + start - at));
            start = published.nextClearBit(end);
        }
    }

    @Override
    public Kernel<C> slice(long from, int count) {
        return new PublishingKernel<>(wrapped.slice(from, count), null);
    }
}
