package io.parallelizable.internal.checkpoint;

import io.parallelizable.CheckpointException;
import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.StoreFailure;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel: those that are stored are read, the others are computed and stored.
 *
 * <p>It is the innermost kernel of an operation, so the kernels around it work as without it.
 */
public final class ResumingKernel<O extends @Nullable Object> implements TransparentKernel<O> {
    private static final long serialVersionUID = 1L;

    private final Kernel<O> wrapped;
    private final transient Resumption resumption;

    /** Which element of the whole run the kernel's first one is. */
    private final transient long offset;

    public ResumingKernel(Kernel<O> wrapped, Resumption resumption, long offset) {
        this.wrapped = wrapped;
        this.resumption = resumption;
        this.offset = offset;
    }

    @Override
    public Kernel<O> wrapped() {
        return wrapped;
    }

    @Override
    public boolean hasChunkCost() {
        return true;
    }

    @Override
    public void apply(long from, O results, int at, int count) throws ChunkFailure {
        int done = 0;
        while (done < count) {
            long index = offset + from + done;
            int piece = (int) Math.min(count - done, resumption.together(index));
            try {
                if (!resumption.restore(index, results, at + done, piece)) {
                    compute(from + done, results, at + done, piece);
                }
            } catch (CheckpointException problem) {
                throw new ChunkFailure(done, new StoreFailure(problem));
            } catch (ChunkFailure failure) {
                throw new ChunkFailure(done + failure.finished(), failure.getCause());
            }
            done += piece;
        }
    }

    private void compute(long from, O results, int at, int count) throws ChunkFailure {
        byte[] digest = resumption.digest(offset + from, count);
        boolean wasInside = ElementGuard.enter();
        ChunkFailure failure;
        try {
            failure = Attempt.apply(wrapped, from, results, at, count);
        } finally {
            ElementGuard.leave(wasInside);
        }
        if (failure == null) {
            resumption.keep(offset + from, results, at, count, digest);
            return;
        }
        // The digest is that of more elements. Their inputs can be looked at later if they are still what they were.
        if (digest == null || Arrays.equals(digest, resumption.digest(offset + from, count))) {
            resumption.keep(offset + from, results, at, failure.finished(), null);
        }
        throw failure;
    }

    @Override
    public Kernel<O> slice(long from, int count) {
        return wrapped.slice(from, count);
    }

    @Override
    public @Nullable RandomStreams streams() {
        return wrapped.streams();
    }

    @Override
    public Kernel<O> withStreams(RandomStreams streams) {
        return new ResumingKernel<>(wrapped.withStreams(streams), resumption, offset);
    }
}
