package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The slices that have been cut and not been answered: on their way, or to be sent again. */
final class Ledger {
    private final Map<Long, Parcel> pending = new HashMap<>();
    private final Queue<Parcel> again = new ArrayDeque<>();

    /** A slice that was cut. */
    Parcel enter(Slice slice) {
        Parcel parcel = new Parcel(slice);
        pending.put(slice.number(), parcel);
        return parcel;
    }

    int size() {
        return pending.size();
    }

    int underWay() {
        return pending.size() - again.size();
    }

    /** A lost slice that is to be sent again; null if there is none. */
    @Nullable
    Parcel nextLost() {
        return again.poll();
    }

    /** The slice that news are of; null if it has been answered, or is not needed any more. */
    @Nullable
    Parcel find(Slice slice) {
        return pending.get(slice.number());
    }

    /** A slice is answered. */
    void close(Parcel parcel) {
        pending.remove(parcel.slice().number());
        again.remove(parcel);
    }

    /** A slice is to be sent again. */
    void reopen(Parcel parcel) {
        again.add(parcel);
    }

    /** Slices under way that were sent before some time. */
    List<Parcel> sentBefore(long time) {
        List<Parcel> late = new ArrayList<>();
        for (Parcel parcel : pending.values()) {
            if (parcel.sentAt() - time < 0 && !again.contains(parcel)) {
                late.add(parcel);
            }
        }
        return late;
    }

    /** Forgets the slices above an element, and gives them. */
    List<Parcel> closeAbove(long element) {
        List<Parcel> closed = pending.values().stream()
                .filter(parcel -> parcel.slice().first() > element)
                .toList();
        closed.forEach(this::close);
        return closed;
    }
}
