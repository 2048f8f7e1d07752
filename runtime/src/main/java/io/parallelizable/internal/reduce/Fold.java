package io.parallelizable.internal.reduce;

import java.io.Serializable;
import java.util.List;

/**
 * How to reduce the results of a block of elements, and how to combine those of two neighbouring blocks.
 *
 * <p>A block has 2^k elements and begins at a multiple of 2^k. Its result must be the same, to the last bit, whether it
 * is folded in one go or its halves are folded and then combined: {@link #fold} combines halves at every level.
 *
 * <p>The result of a block is a node: {@link #width} consecutive entries of an array of nodes.
 *
 * @param <C> the kernel's container of results
 * @param <N> the array of nodes
 */
public interface Fold<C, N> extends Serializable {
    N allocate(int nodes);

    /** Its name, which distinguishes it from other folds of the same results, such as {@code sum}. */
    String operation();

    /** The functions of the user's that it calls. */
    default List<Object> functions() {
        return List.of();
    }

    default int width() {
        return 1;
    }

    /**
     * Folds a block into a node.
     *
     * @param results the results of elements, which may be overwritten
     * @param index the index of its first element
     * @param nodes an array of nodes, those above {@code at} being free for intermediate ones, one for each level
     */
    void fold(C results, int from, int size, long index, N nodes, int at) throws FoldFailure;

    /** Combines a node with the next one, which belongs to the elements that follow. */
    void combine(N nodes, int at, long size, long nextSize);
}
