package io.parallelizable.internal.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results that are computed and not taken, in the order in which they are taken. */
final class Delivery<C> {
    private final boolean inOrder;
    private final Deque<Part<C>> ready = new ArrayDeque<>();

    /** Parts that have to wait for an earlier one, by the index of their first element. */
    private final Map<Long, Part<C>> early = new HashMap<>();

    private long next;

    /** Nothing, to be taken in the order of the elements, or else as it comes. */
    Delivery(boolean inOrder) {
        this.inOrder = inOrder;
    }

    /** Whether results are taken in the order of their elements. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Adds results; whether some can be taken now. */
    boolean add(Part<C> part) {
        if (!inOrder) {
            ready.add(part);
            return true;
        }
        early.put(part.index(), part);
        for (Part<C> turn = early.remove(next); turn != null; turn = early.remove(next)) {
            ready.add(turn);
            next += turn.count();
        }
        return !ready.isEmpty();
    }

    /** Takes the next results; null if none can be taken now. */
    @Nullable
    Part<C> poll() {
        return ready.poll();
    }

    void clear() {
        ready.clear();
        early.clear();
    }
}
