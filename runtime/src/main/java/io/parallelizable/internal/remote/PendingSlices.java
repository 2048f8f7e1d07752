package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The slices that have been cut and not been answered: on their way, or to be sent again. */
final class PendingSlices {
    private final Map<Long, SliceAttempts> pending = new HashMap<>();
    private final Queue<SliceAttempts> again = new ArrayDeque<>();

    SliceAttempts enter(Slice slice) {
        SliceAttempts attempts = new SliceAttempts(slice);
        pending.put(slice.number(), attempts);
        return attempts;
    }

    int size() {
        return pending.size();
    }

    int underWay() {
        return pending.size() - again.size();
    }

    /** A lost slice that is to be sent again; null if there is none. */
    @Nullable
    SliceAttempts nextLost() {
        return again.poll();
    }

    /** The slice that news are of; null if it has been answered, or is not needed any more. */
    @Nullable
    SliceAttempts find(Slice slice) {
        return pending.get(slice.number());
    }

    void close(SliceAttempts attempts) {
        pending.remove(attempts.slice().number());
        again.remove(attempts);
    }

    /** A slice is to be sent again. */
    void reopen(SliceAttempts attempts) {
        again.add(attempts);
    }

    /** Slices under way that were sent before some time. */
    List<SliceAttempts> sentBefore(long time) {
        return pending.values().stream()
                .filter(attempts -> attempts.sentAt() - time < 0 && !again.contains(attempts))
                .toList();
    }

    /** Forgets the slices above an element, and gives them. */
    List<SliceAttempts> closeAbove(long element) {
        List<SliceAttempts> closed = pending.values().stream()
                .filter(attempts -> attempts.slice().first() > element)
                .toList();
        closed.forEach(this::close);
        return closed;
    }
}
