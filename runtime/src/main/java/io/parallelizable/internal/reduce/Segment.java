package io.parallelizable.internal.reduce;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive elements, folded as far as their places allow: the fewest blocks that make them up.
 *
 * <p>The blocks are a stack with the last elements on top. Two of the same size that are the halves of one block are
 * combined at once; so no more than two blocks of a size are left, and the stack stays short: some 60 for 10^9
 * elements.
 */
final class Segment<C, N> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The largest block that is folded in one go, a power of two; larger ones are made of such. */
    static final int PIECE = 1024;

    private static final int LEVELS_OF_PIECE = Integer.numberOfTrailingZeros(PIECE);

    private final Fold<C, N> fold;

    @SuppressWarnings("serial") // an array
    private final N nodes;

    /** The first element of each block. */
    private final long[] starts;

    private int blocks;
    private long end;

    private transient @Nullable C scratch;

    /** An empty segment; its highest index has so many binary digits. */
    Segment(Fold<C, N> fold, int levels) {
        int capacity = 2 * (levels + 1);
        this.fold = fold;
        this.nodes = fold.allocate(capacity + LEVELS_OF_PIECE);
        this.starts = new long[capacity];
    }

    /** A container for the results of the next elements, kept from one time to the next. */
    @Nullable
    C scratch() {
        return scratch;
    }

    void keepScratch(C scratch) {
        this.scratch = scratch;
    }

    boolean isEmpty() {
        return blocks == 0;
    }

    long start() {
        return isEmpty() ? end : starts[0];
    }

    long end() {
        return end;
    }

    /** Forgets its elements; the next ones begin at an index. */
    void begin(long start) {
        blocks = 0;
        end = start;
        if (nodes instanceof Object[] references) {
            Arrays.fill(references, null);
        }
    }

    /** How many elements from the end on should be computed before they are added, so that blocks are large. */
    int nextPiece(int remaining) {
        return (int) Math.min(remaining, PIECE - end % PIECE);
    }

    /** Adds the results of the next elements, at most as many as a piece has. */
    void add(C results, int count) throws FoldFailure {
        int at = 0;
        while (at < count) {
            int aligned = (int) Long.lowestOneBit(end | PIECE);
            int size = Math.min(aligned, Integer.highestOneBit(count - at));
            fold.fold(results, at, size, end, nodes, blocks);
            push(size);
            at += size;
        }
    }

    /** Adds the elements of a segment that begins where this one ends. */
    void append(Segment<C, N> next) throws FoldFailure {
        int width = fold.width();
        for (int block = 0; block < next.blocks; block++) {
            System.arraycopy(next.nodes, block * width, nodes, blocks * width, width);
            push(next.size(block));
        }
    }

    /** The number of nodes that its elements come to. */
    int blocks() {
        return blocks;
    }

    /** Those nodes, from the beginning on; not to be changed, nor used when this segment is. */
    N nodes() {
        return nodes;
    }

    /** Adds elements that have been folded before, given the nodes that they come to. */
    void addKnown(N known, long count) throws FoldFailure {
        int width = fold.width();
        long to = end + count;
        for (int block = 0; end < to; block++) {
            System.arraycopy(known, block * width, nodes, blocks * width, width);
            push(largestBlock(end, to));
        }
    }

    /** The size of the largest block that begins at an element and does not go beyond another. */
    private static long largestBlock(long from, long to) {
        long fitting = Long.highestOneBit(to - from);
        return from == 0 ? fitting : Math.min(fitting, Long.lowestOneBit(from));
    }

    /** How many blocks make up a range of elements. */
    static int blocks(long from, long to) {
        int blocks = 0;
        for (long next = from; next < to; blocks++) {
            next += largestBlock(next, to);
        }
        return blocks;
    }

    /** The node that has just been set is a block's; halves that are complete now are combined. */
    private void push(long size) throws FoldFailure {
        starts[blocks++] = end;
        end += size;
        while (blocks > 1 && areHalves(blocks - 2)) {
            combine();
        }
    }

    private boolean areHalves(int block) {
        long size = size(block);
        return size == size(block + 1) && starts[block] % (2 * size) == 0;
    }

    private long size(int block) {
        return (block == blocks - 1 ? end : starts[block + 1]) - starts[block];
    }

    /** Combines the two blocks on top; where that fails they are dropped. */
    private void combine() throws FoldFailure {
        int left = blocks - 2;
        try {
            fold.combine(nodes, left, size(left), size(left + 1));
            blocks--;
        } catch (Throwable cause) {
            FoldFailure failure = new FoldFailure(end - 1, cause);
            blocks -= 2;
            end = starts[blocks];
            throw failure;
        }
    }

    /** Combines all blocks, the last ones first, and gives the node. */
    N complete() throws FoldFailure {
        while (blocks > 1) {
            combine();
        }
        return nodes;
    }
}
