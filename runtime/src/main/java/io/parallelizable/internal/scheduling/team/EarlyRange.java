package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.LongestChunk;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Elements in the middle of a run that workers take before all others, since the {@link LongestChunk} of the run before
 * was there: if it were begun last, one expensive element would keep all other threads waiting.
 *
 * <p>They are handed out in ascending order, in chunks like any others. A worker skips them afterwards, since it has
 * looked here first; the caller takes what is left of them when it reaches them.
 */
final class EarlyRange {
    /** For runs in which no elements are known to be dearer. */
    static final EarlyRange NONE = new EarlyRange(0, 0);

    private final int from;
    private final int to;
    private final AtomicInteger next;
    private final BitSet computed = new BitSet();

    private EarlyRange(int from, int to) {
        this.from = from;
        this.to = to;
        this.next = new AtomicInteger(from);
    }

    /** Where the longest chunk was, if it lies between the elements that both sides begin with. */
    static EarlyRange of(@Nullable LongestChunk longest, int first, int end) {
        return longest != null && longest.from() > first && longest.to() < end
                ? new EarlyRange(longest.from(), longest.to())
                : NONE;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Takes the member's next chunk; false if none of these is left. */
    boolean claim(TeamMember member, int parts) {
        int first = next.get();
        while (first < to) {
            int count = member.sizer().next(to - first, parts);
            if (next.compareAndSet(first, first + count)) {
                member.begin(first, count);
                return true;
            }
            first = next.get();
        }
        return false;
    }

    /**
     * Hands out nothing above an element any more, which has failed: where it is one of these, those below it have been
     * handed out.
     */
    void cutOff(int index) {
        if (index < to) {
            next.set(to);
        }
    }

    /** How many of these have been handed out. */
    int handedOut() {
        return next.get() - from;
    }

    /** Takes note of a chunk of the run that has been computed. */
    void finished(int first, int count) {
        if (first >= from && first < to) {
            synchronized (computed) {
                computed.set(first - from, first - from + count);
            }
        }
    }

    /** Whether none of these lies below an element and has not been computed. */
    boolean isFinishedBelow(int index) {
        synchronized (computed) {
            return from + computed.nextClearBit(0) >= Math.min(index, to);
        }
    }
}
