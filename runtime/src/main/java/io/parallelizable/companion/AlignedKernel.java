package io.parallelizable.companion;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel whose loop stores each result at the index of its inputs.
 *
 * <p>One index for all arrays is what the JIT vectorises best; a loop with a second one takes up to twice as long. So
 * the loop knows only one, and where results belong elsewhere the inputs are cut out first.
 *
 * @param <O> the container of results, an array; {@link Void} where the method returns nothing
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface AlignedKernel<O extends @Nullable Object> extends Kernel<O> {
    /**
     * Computes a range of elements in ascending order: {@code results[i]} becomes the result of element i.
     *
     * @param from the index of the first element
     * @param to the index after the last element
     * @param results where the results go
     * @throws ChunkFailure if an element fails, with the number of elements that were finished before it
     */
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

    /**
     * The plain loop over all elements, for so few that anything else would be felt.
     *
     * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
     * @return a new container of all results
     * @throws X the exception of the first failing element, with the note that a run attaches
     */
    default <X extends Throwable> O loop() throws X {
        int length = (int) length();
        O results = allocate(length);
        try {
            loop(0, length, results);
        } catch (ChunkFailure failure) {
            throw Runs.<X>failure(this, failure);
        }
        return results;
    }
}
