package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.StoredRange;
import io.parallelizable.internal.reduce.Accumulator;
import io.parallelizable.internal.reduce.Fold;

/**
 * The partial results of a reduction, stored for ranges of elements: the nodes of the blocks that make up a range.
 *
 * <p>The range determines which blocks these are, and ranges that have been joined replace their parts. So a file holds
 * few of them, however many elements there are, and the tree is the same as without it.
 */
public final class StoredNodes<C, N> {
    private final Resumption resumption;
    private final Fold<C, N> fold;

    public StoredNodes(Resumption resumption, Fold<C, N> fold) {
        this.resumption = resumption;
        this.fold = fold;
    }

    /** What is stored of a reduction. */
    public static Contents contents(Fold<?, ?> fold) {
        return new Contents(fold.operation(), fold.allocate(0).getClass(), false, fold.functions());
    }

    /** Gives an accumulator what is stored, and stores what it folds from now on. */
    @SuppressWarnings("unchecked") // as the fold has allocated them
    public void connect(Accumulator<C, N> accumulator) {
        for (StoredRange range : resumption.known().all()) {
            Object nodes = resumption.readNodes(range, entries(Accumulator.blocks(range.first(), range.end())));
            accumulator.restore(range.first(), range.count(), (N) nodes);
        }
        accumulator.tell((from, to, nodes, blocks) -> resumption.keepNodes(from, to, nodes, entries(blocks)));
    }

    private int entries(int blocks) {
        return blocks * fold.width();
    }
}
