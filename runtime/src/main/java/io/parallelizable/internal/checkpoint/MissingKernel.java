package io.parallelizable.internal.checkpoint;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.ScatteredKernel;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The missing elements of a kernel, with indices from 0; their results are stored at their indices among all elements.
 *
 * <p>So an engine sees no stored elements, which cost nothing, and shares the others as if there were no more.
 */
public record MissingKernel<O extends @Nullable Object>(Kernel<O> wrapped, Gaps gaps)
        implements TransparentKernel<O>, ScatteredKernel {
    @Override
    public long length() {
        return gaps.count();
    }

    @Override
    public long place(long index) {
        return gaps.place(index);
    }

    @Override
    public long together(long index) {
        return gaps.together(index);
    }

    @Override
    public void apply(long from, O results, int at, int count) throws ChunkFailure {
        int done = 0;
        while (done < count) {
            long place = place(from + done);
            int piece = (int) Math.min(count - done, together(from + done));
            // An int is enough for arrays; other containers do not look at it.
            ChunkFailure failure = Attempt.apply(wrapped, place, results, (int) place, piece);
            if (failure != null) {
                throw new ChunkFailure(done + failure.finished(), failure.getCause());
            }
            done += piece;
        }
    }

    /** The same elements, which are consecutive among all. */
    @Override
    public Kernel<O> slice(long from, int count) {
        return wrapped.slice(place(from), count);
    }

    @Override
    public String describe(long index) {
        return wrapped.describe(place(index));
    }

    @Override
    public String position(long index) {
        return WrappingKernel.position(wrapped, place(index));
    }
}
