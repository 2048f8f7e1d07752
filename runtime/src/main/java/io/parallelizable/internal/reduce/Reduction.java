package io.parallelizable.internal.reduce;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Finisher;
import io.parallelizable.internal.execution.PieceKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel, whose results are folded as soon as there are a few of them.
 *
 * @param offset which element of the whole reduction the kernel's first one is
 */
public record Reduction<C, N>(Kernel<C> wrapped, Fold<C, N> fold, long offset)
        implements Finisher<C, Accumulator<C, N>> {
    @Override
    public Accumulator<C, N> allocate(int count) {
        return accumulator();
    }

    /** A container for all elements, however many there are. */
    public Accumulator<C, N> accumulator() {
        return new Accumulator<>(fold, offset + wrapped.length());
    }

    /** Computes a chunk, whose results know themselves where they belong. */
    @Override
    public void apply(long from, Accumulator<C, N> results, int at, int count) throws ChunkFailure {
        Segment<C, N> chunk = results.begin(offset + from);
        int finished = count;
        Throwable cause = null;
        try {
            compute(from, count, chunk);
        } catch (FoldFailure failure) {
            results.fail(failure);
        } catch (ChunkFailure failure) {
            finished = failure.finished();
            cause = failure.getCause();
        }
        results.finish(chunk);
        FoldFailure inFold = results.failure();
        if (inFold != null && inFold.index() < offset + from + finished) {
            throw new ChunkFailure((int) Math.max(0, inFold.index() - offset - from), inFold);
        } else if (cause != null) {
            throw new ChunkFailure(finished, cause);
        }
    }

    @Override
    public Reduction<C, N> around(Kernel<C> kernel) {
        return new Reduction<>(kernel, fold, offset);
    }

    @Override
    public @Nullable ChunkFailure finish(long from, C computed, int count, Accumulator<C, N> results) {
        return Attempt.apply(around(new KnownResults<>(wrapped, computed, from)), from, results, 0, count);
    }

    private void compute(long from, int count, Segment<C, N> chunk) throws ChunkFailure, FoldFailure {
        Kernel<C> kernel = PieceKernel.inPieces(wrapped);
        C scratch = scratch(chunk);
        int done = 0;
        while (done < count) {
            int piece = chunk.nextPiece(count - done);
            ChunkFailure failure = attempt(kernel, from + done, scratch, piece);
            int finished = failure == null ? piece : failure.finished();
            chunk.add(scratch, finished);
            done += finished;
            if (failure != null) {
                throw new ChunkFailure(done, failure.getCause());
            }
        }
    }

    /**
     * As {@link Attempt#apply}, which calls this reduction itself: in one method the JIT would inline both kernels into
     * each other, which took C2 half a second.
     */
    private static <C> @Nullable ChunkFailure attempt(Kernel<C> kernel, long from, C results, int count) {
        try {
            kernel.apply(from, results, 0, count);
            return null;
        } catch (ChunkFailure failure) {
            return failure;
        } catch (Throwable fault) {
            return new ChunkFailure(0, fault);
        }
    }

    private C scratch(Segment<C, N> chunk) {
        C scratch = chunk.scratch();
        if (scratch == null) {
            scratch = wrapped.allocate((int) Math.min(Segment.PIECE, wrapped.length()));
            chunk.keepScratch(scratch);
        }
        return scratch;
    }

    @Override
    public Class<?> operation() {
        return fold.getClass();
    }

    @Override
    public Reduction<C, N> slice(long from, int count) {
        return new Reduction<>(wrapped.slice(from, count), fold, offset + from);
    }
}
