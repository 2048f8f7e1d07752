package io.parallelizable.internal.reduce;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Attempt;
import io.parallelizable.internal.engine.Finisher;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel, whose results are folded as soon as there are a few of them.
 *
 * @param wrapped the kernel
 * @param fold what is made of its results
 * @param offset which element of the whole reduction the kernel's first one is
 * @param <C> the kernel's container of results
 * @param <N> the array of nodes
 */
public record Reduction<C, N>(Kernel<C> wrapped, Fold<C, N> fold, long offset)
        implements Finisher<C, Accumulator<C, N>> {
    @Override
    public Accumulator<C, N> allocate(int count) {
        return accumulator();
    }

    /**
     * A container for all elements, however many there are.
     *
     * @return the container
     */
    public Accumulator<C, N> accumulator() {
        return new Accumulator<>(fold, offset + wrapped.length());
    }

    /**
     * Computes a strip, whose results know themselves where they belong.
     *
     * @param from the index of the first element
     * @param results where the results go
     * @param at not used
     * @param count how many elements
     */
    @Override
    public void apply(long from, Accumulator<C, N> results, int at, int count) throws StripFailure {
        Segment<C, N> strip = results.begin(offset + from);
        int finished = count;
        Throwable cause = null;
        try {
            compute(from, count, strip);
        } catch (FoldFailure failure) {
            results.fail(failure);
        } catch (StripFailure failure) {
            finished = failure.finished();
            cause = failure.getCause();
        }
        results.finish(strip);
        FoldFailure inFold = results.failure();
        if (inFold != null && inFold.index() < offset + from + finished) {
            throw new StripFailure((int) Math.max(0, inFold.index() - offset - from), inFold);
        } else if (cause != null) {
            throw new StripFailure(finished, cause);
        }
    }

    @Override
    public Reduction<C, N> around(Kernel<C> kernel) {
        return new Reduction<>(kernel, fold, offset);
    }

    @Override
    public @Nullable StripFailure finish(long from, C computed, int count, Accumulator<C, N> results) {
        return Attempt.apply(around(new KnownResults<>(wrapped, computed, from)), from, results, 0, count);
    }

    private void compute(long from, int count, Segment<C, N> strip) throws StripFailure, FoldFailure {
        C scratch = scratch(strip);
        int done = 0;
        while (done < count) {
            int piece = strip.nextPiece(count - done);
            StripFailure failure = Attempt.apply(wrapped, from + done, scratch, 0, piece);
            int finished = failure == null ? piece : failure.finished();
            strip.add(scratch, finished);
            done += finished;
            if (failure != null) {
                throw new StripFailure(done, failure.getCause());
            }
        }
    }

    private C scratch(Segment<C, N> strip) {
        C scratch = strip.scratch();
        if (scratch == null) {
            scratch = wrapped.allocate((int) Math.min(Segment.PIECE, wrapped.length()));
            strip.keepScratch(scratch);
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
