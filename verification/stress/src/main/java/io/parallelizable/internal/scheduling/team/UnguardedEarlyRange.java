package io.parallelizable.internal.scheduling.team;

/** What if {@link EarlyRange} read where it is and wrote that back, instead of comparing and setting it? */
final class UnguardedEarlyRange {
    private final int to;
    private volatile int next;

    UnguardedEarlyRange(int from, int to) {
        this.next = from;
        this.to = to;
    }

    /** Takes an element and returns it; -1 if none is left. */
    int take() {
        int first = next;
        if (first >= to) {
            return -1;
        }
        next = first + 1;
        return first;
    }
}
