package io.parallelizable.support;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;

/** A kernel of tests whose loop stores each result at the index of its inputs. */
public interface AlignedKernel<O> extends Kernel<O> {
    void loop(int from, int to, O results) throws ChunkFailure;

    @Override
    AlignedKernel<O> slice(long from, int count);

    @Override
    default void apply(long from, O results, int at, int count) throws ChunkFailure {
        if (from == at) {
            loop(at, at + count, results);
        } else if (at == 0 || results == null) {
            slice(from, count).loop(0, count, results);
        } else {
            AlignedKernel<O> part = slice(from, count);
            O computed = part.allocate(count);
            int finished = count;
            try {
                part.loop(0, count, computed);
            } catch (ChunkFailure failure) {
                finished = failure.finished();
                throw failure;
            } finally {
                System.arraycopy(computed, 0, results, at, finished);
            }
        }
    }
}
