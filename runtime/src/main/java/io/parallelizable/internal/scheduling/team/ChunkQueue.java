package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The elements of one run that no member has taken yet, handed out in chunks.
 *
 * <p>They are one range, with both of its ends in one 64-bit word: the caller takes chunks from the lower end, workers
 * take them from the upper end. A member takes elements with a single compare-and-set that moves an end over them, so
 * each is taken once. Taking from opposite ends keeps each side's memory contiguous, and begins the most expensive
 * elements early if the cost grows with the index. If the most expensive ones lie in between, the first such run
 * measures where: workers begin there in the next one ({@link EarlyRange}), and both sides skip that range. Only in a
 * search, which is over at its first hit, do all members take from the lower end.
 */
final class ChunkQueue {
    private final boolean inOrder;
    private final EarlyRange early;
    private final AtomicLong range;

    /**
     * The elements from one index to before another.
     *
     * @param early those that workers take first, if any
     * @param inOrder whether all are handed out in ascending order, to whatever member
     */
    ChunkQueue(int from, int to, EarlyRange early, boolean inOrder) {
        this.early = early;
        this.inOrder = inOrder;
        this.range = new AtomicLong(range(from, to));
    }

    private static long range(int lower, int upper) {
        return (long) lower << 32 | upper;
    }

    private static int lower(long range) {
        return (int) (range >>> 32);
    }

    private static int upper(long range) {
        return (int) range;
    }

    /** How many elements have not been handed out. */
    int remaining() {
        long seen = range.get();
        boolean aroundEarly = lower(seen) <= early.from() && upper(seen) >= early.to();
        return upper(seen) - lower(seen) - (aroundEarly ? early.handedOut() : 0);
    }

    /**
     * Hands the member its next chunk; false if none is left.
     *
     * @param parts in how many chunks at least what remains should be taken
     */
    boolean claim(TeamMember member, int parts) {
        return inOrder || member.role() == Role.CALLER
                ? claimLowest(member, parts)
                : early.claim(member, parts) || claimHighest(member, parts);
    }

    private boolean claimLowest(TeamMember member, int parts) {
        while (true) {
            long seen = range.get();
            int lower = lower(seen);
            int upper = upper(seen);
            if (lower == early.from()) {
                if (early.claim(member, parts)) {
                    return true;
                }
                lower = early.to();
            }
            if (lower >= upper) {
                return false;
            }
            int end = lower < early.from() ? Math.min(early.from(), upper) : upper;
            int count = Math.min(end - lower, member.sizer().next(upper - lower, parts));
            if (range.compareAndSet(seen, range(lower + count, upper))) {
                member.begin(lower, count);
                return true;
            }
        }
    }

    private boolean claimHighest(TeamMember member, int parts) {
        while (true) {
            long seen = range.get();
            int lower = lower(seen);
            int upper = upper(seen);
            if (upper > early.from() && upper <= early.to()) {
                upper = early.from();
            }
            if (lower >= upper) {
                return false;
            }
            int end = lower < early.to() && upper > early.to() ? early.to() : lower;
            int count = Math.min(upper - end, member.sizer().next(upper - lower, parts));
            if (range.compareAndSet(seen, range(lower, upper - count))) {
                member.begin(upper - count, count);
                return true;
            }
        }
    }

    /** Hands out nothing at or above an index any more. */
    void cutOff(int index) {
        early.cutOff(index);
        long seen = range.get();
        while (upper(seen) > index) {
            range.compareAndSet(seen, range(Math.min(lower(seen), index), index));
            seen = range.get();
        }
    }
}
