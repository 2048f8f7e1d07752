package io.parallelizable.internal.search;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.PieceKernel;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel up to the first one whose result decides.
 *
 * <p>The deciding element counts as one that fails, with {@link Found} as its exception. So the engine does the rest,
 * as it does for failures: it computes the elements below, which may fail or decide themselves, and once it knows the
 * deciding element it begins none above it and ignores those that were begun.
 *
 * <p>Within a chunk the elements are computed in pieces that double in size, and the results are checked after each
 * piece: so at most as many elements are computed in vain as there were before them.
 *
 * @param decisive the result that decides
 * @param most the most elements of a piece; with 1 no element is called in vain
 */
public record Search(Kernel<boolean[]> wrapped, boolean decisive, int most) implements WrappingKernel<Scratch> {
    /** The first piece is this part of a chunk. */
    private static final int FIRST_PARTS = 64;

    @Override
    public Scratch allocate(int count) {
        return new Scratch();
    }

    /** Computes a chunk, up to an element that fails or decides. */
    @Override
    public void apply(long from, Scratch results, int at, int count) throws ChunkFailure {
        Kernel<boolean[]> kernel = PieceKernel.inPieces(wrapped);
        boolean[] scratch = results.take(wrapped, most);
        int done = 0;
        int piece = Math.min(Math.max(1, count / FIRST_PARTS), scratch.length);
        while (done < count) {
            int size = Math.min(piece, count - done);
            ChunkFailure failure = Attempt.apply(kernel, from + done, scratch, 0, size);
            int finished = failure == null ? size : failure.finished();
            requireUndecided(scratch, finished, done, failure);
            done += finished;
            if (failure != null) {
                throw new ChunkFailure(done, failure.getCause());
            }
            piece = Math.min(2 * piece, scratch.length);
        }
        results.giveBack(scratch);
    }

    /**
     * Ends the search at an element that decides; what has failed after it is forgotten, but for the interrupt that it
     * may have taken from its thread.
     */
    private void requireUndecided(boolean[] results, int count, int done, @Nullable ChunkFailure after)
            throws ChunkFailure {
        for (int k = 0; k < count; k++) {
            if (results[k] == decisive) {
                if (after != null && Failure.tellsOfInterruption(after.getCause())) {
                    Thread.currentThread().interrupt();
                }
                throw new ChunkFailure(done + k, Found.SIGNAL);
            }
        }
    }

    @Override
    public Class<?> operation() {
        return Search.class;
    }

    @Override
    public boolean endsEarly() {
        return true;
    }

    @Override
    public Search slice(long from, int count) {
        return new Search(wrapped.slice(from, count), decisive, most);
    }
}
