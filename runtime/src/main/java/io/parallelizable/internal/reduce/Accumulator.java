package io.parallelizable.internal.reduce;

import io.parallelizable.internal.execution.Mergeable;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The container of a reduction: the partial results so far, in as few segments as possible.
 *
 * <p>A thread folds each chunk into a segment, without a lock. When the chunk is done, the thread takes the finished
 * neighbours of its segment and joins them, one after the other, until it has no free neighbour. Joining calls the
 * user's operator, so it happens outside the lock. The lock guards the list of stretches; each stretch has a segment,
 * or none while a thread is joining there. A thread puts its segment back in the same step in which it finds no free
 * neighbour. So of two neighbours the later one sees the other, and one segment is left at the end.
 *
 * <p>Hence there is at most one segment more than there are chunks under way, and n elements on t threads need memory
 * of the order of t log n. The tree depends on indices alone ({@link Segment}): the result shows neither chunks nor
 * threads nor the order in which they finish.
 *
 * <p>A chunk that has been computed before is ignored: its thread seemed to be lost, and the caller computed the chunk
 * in its place.
 */
public final class Accumulator<C, N> implements Mergeable<Accumulator<C, N>> {
    private static final long serialVersionUID = 1L;

    private final Fold<C, N> fold;
    private final int levels;

    /** Disjoint, in no order. */
    private final ArrayList<Stretch<C, N>> stretches = new ArrayList<>();

    /** Empty segments, to be used again. */
    private final ArrayDeque<Segment<C, N>> spare = new ArrayDeque<>();

    /** The lowest failure so far. */
    private @Nullable FoldFailure failure;

    private transient @Nullable Joined<N> joined;

    Accumulator(Fold<C, N> fold, long end) {
        this.fold = fold;
        this.levels = Long.SIZE - Long.numberOfLeadingZeros(end);
    }

    /** Called for elements that have been folded. */
    @FunctionalInterface
    public interface Joined<N> {
        /**
         * Elements have been folded together with their neighbours, which were reported before. Called under the lock.
         *
         * @param nodes what they come to, at the beginning; not to be used later
         * @param blocks how many nodes that is
         */
        void accept(long from, long to, N nodes, int blocks);
    }

    /** Reports all that is folded from now on to a listener. */
    public void tell(Joined<N> joined) {
        this.joined = joined;
    }

    /** The number of nodes that the result of a range of elements has. */
    public static int blocks(long from, long to) {
        return Segment.blocks(from, to);
    }

    /** Takes over elements that were folded earlier, and the nodes that they come to. */
    public void restore(long from, long count, N nodes) {
        Segment<C, N> segment = begin(from);
        try {
            segment.addKnown(nodes, count);
        } catch (FoldFailure failure) {
            fail(failure);
        }
        finish(segment);
    }

    /** A range of elements that have been computed, with their segment unless a thread is joining it. */
    private static final class Stretch<C, N> implements Serializable {
        private static final long serialVersionUID = 1L;

        private long from;
        private long to;
        private @Nullable Segment<C, N> segment;

        private Stretch(long from, long to) {
            this.from = from;
            this.to = to;
        }

        private boolean contains(long index) {
            return from <= index && index < to;
        }

        private boolean touches(Stretch<C, N> other) {
            return to == other.from || from == other.to;
        }
    }

    /** An empty segment for a chunk. */
    Segment<C, N> begin(long from) {
        Segment<C, N> segment = spare();
        if (segment == null) {
            segment = new Segment<>(fold, levels);
        }
        segment.begin(from);
        return segment;
    }

    private synchronized @Nullable Segment<C, N> spare() {
        return spare.poll();
    }

    private synchronized void recycle(Segment<C, N> segment) {
        segment.begin(0);
        spare.push(segment);
    }

    /** Takes over what has been computed of a chunk. */
    void finish(Segment<C, N> chunk) {
        Stretch<C, N> stretch = enter(chunk);
        if (stretch == null) {
            recycle(chunk);
            return;
        }
        Segment<C, N> joined = chunk;
        Segment<C, N> neighbour = putBack(stretch, joined);
        while (neighbour != null) {
            joined = join(joined, neighbour);
            neighbour = putBack(stretch, joined);
        }
    }

    /** The stretch of a chunk, in the list and without a segment; null if it is empty, or has been computed before. */
    private synchronized @Nullable Stretch<C, N> enter(Segment<C, N> chunk) {
        for (Stretch<C, N> known : stretches) {
            if (known.contains(chunk.start())) {
                return null;
            }
        }
        if (chunk.isEmpty()) {
            return null;
        }
        Stretch<C, N> stretch = new Stretch<>(chunk.start(), chunk.end());
        stretches.add(stretch);
        return stretch;
    }

    /** Gives a stretch its segment; or, if it has a free neighbour, extends it over that one and gives its segment. */
    private synchronized @Nullable Segment<C, N> putBack(Stretch<C, N> stretch, Segment<C, N> segment) {
        // After a failure the segment is shorter than it was.
        stretch.from = segment.start();
        stretch.to = segment.end();
        for (Stretch<C, N> other : stretches) {
            if (other.segment != null && other.touches(stretch)) {
                stretches.remove(other);
                stretch.from = Math.min(stretch.from, other.from);
                stretch.to = Math.max(stretch.to, other.to);
                return other.segment;
            }
        }
        if (joined != null && !segment.isEmpty()) {
            joined.accept(stretch.from, stretch.to, segment.nodes(), segment.blocks());
        }
        stretch.segment = segment;
        return null;
    }

    private Segment<C, N> join(Segment<C, N> one, Segment<C, N> other) {
        boolean inOrder = one.end() == other.start();
        Segment<C, N> left = inOrder ? one : other;
        Segment<C, N> right = inOrder ? other : one;
        try {
            left.append(right);
        } catch (FoldFailure failure) {
            fail(failure);
        }
        recycle(right);
        return left;
    }

    /** Takes note of a failure: nothing that comes later is needed any more. */
    synchronized void fail(FoldFailure later) {
        FoldFailure known = failure;
        if (known == null) {
            failure = later;
        } else {
            failure = later.index() < known.index() ? later.beside(known) : known.beside(later);
        }
    }

    /** The failure that a serial execution would have met first, among those so far. */
    public synchronized @Nullable FoldFailure failure() {
        return failure;
    }

    @Override
    public void merge(Accumulator<C, N> part) {
        if (part.failure != null) {
            fail(part.failure);
        }
        for (Stretch<C, N> stretch : part.stretches) {
            if (stretch.segment != null) {
                finish(copy(stretch.segment));
            }
        }
    }

    /** A segment of a part has room for indices up to the part's end alone. */
    private Segment<C, N> copy(Segment<C, N> segment) {
        Segment<C, N> copy = begin(segment.start());
        try {
            copy.append(segment);
        } catch (FoldFailure failure) {
            fail(failure);
        }
        return copy;
    }

    /**
     * What all elements come to; to be called when they have been computed.
     *
     * @param length how many elements there are, at least 1
     * @return an array of nodes with that at its beginning
     */
    public N result(long length) throws FoldFailure {
        return only(length).complete();
    }

    private synchronized Segment<C, N> only(long length) {
        Segment<C, N> all = stretches.size() == 1 ? stretches.get(0).segment : null;
        if (all == null || all.start() != 0 || all.end() != length) {
            throw new IllegalStateException("elements are missing: " + stretches.size() + " stretches");
        }
        return all;
    }
}
