package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Place;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All members that a team has had, linked from the newest to the oldest, and read by any thread without a lock. */
final class MemberStack {
    private final AtomicReference<@Nullable TeamMember> newest = new AtomicReference<>();

    void push(TeamMember member) {
        do {
            member.previous = newest.get();
        } while (!newest.compareAndSet(member.previous, member));
    }

    boolean contains(Thread thread) {
        for (TeamMember member = newest.get(); member != null; member = member.previous) {
            if (member.thread() == thread && member.isInside()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a member computes elements above an index. */
    boolean areAbove(int index) {
        for (TeamMember member = newest.get(); member != null; member = member.previous) {
            if (TeamMember.isAbove(index, member.word())) {
                return true;
            }
        }
        return false;
    }

    /** A number that changes whenever a member begins or ends a chunk, or leaves. */
    long hash() {
        long hash = 0;
        for (TeamMember member = newest.get(); member != null; member = member.previous) {
            hash = 31 * hash + member.word();
        }
        return 31 * hash;
    }

    /** Does something with each member that has not left. */
    void forEachInside(Consumer<TeamMember> action) {
        for (TeamMember member = newest.get(); member != null; member = member.previous) {
            if (member.isInside()) {
                action.accept(member);
            }
        }
    }

    /** The place of the member that has the lowest chunk; null if none is in a chunk. */
    @Nullable
    Place lowestPlace() {
        Place lowest = null;
        for (TeamMember member = newest.get(); member != null; member = member.previous) {
            Place place = member.isInside() ? member.place() : null;
            if (place != null && (lowest == null || place.from() < lowest.from())) {
                lowest = place;
            }
        }
        return lowest;
    }
}
