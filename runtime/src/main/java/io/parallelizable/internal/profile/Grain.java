package io.parallelizable.internal.profile;

/**
 * How many elements are timed in one go: a single one where it takes long enough, else as many as make the clock's cost
 * small against theirs. Used by one thread.
 */
final class Grain {
    /** What a part takes at least, in nanoseconds: to time it, and to note that, takes up to 0.2 us. */
    private static final double LEAST = 10_000;

    /** Least part of elements whose loop profits from vector instructions, and the cost below which it does. */
    private static final int LEAST_VECTOR = 256;

    private static final double CHEAP = 30;

    /** How much larger than the one before a part may be: the next elements may be dearer. */
    private static final int GROWTH = 8;

    private double elements = 1;

    /** The size of the next part, if so many elements remain. */
    int next(int remaining) {
        return (int) Math.min(remaining, Math.ceil(elements));
    }

    /** A part took so long. */
    void took(int count, long nanos) {
        double cost = Math.max(0.1, (double) nanos / count);
        double wanted = Math.max(LEAST / cost, cost < CHEAP ? LEAST_VECTOR : 1);
        elements = Math.max(1, Math.min(wanted, (double) GROWTH * Math.max(count, elements)));
    }
}
