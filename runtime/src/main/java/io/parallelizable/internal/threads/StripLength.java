package io.parallelizable.internal.threads;

/**
 * How many elements one thread's next strip should have, judged by how long its last one took.
 *
 * <p>A strip should be long enough that taking it costs nothing, and short enough that the end of the run is balanced
 * and a stop is answered soon.
 */
final class StripLength {
    /** What a strip should take, in nanoseconds. */
    private static final double TARGET_NANOS = 10_000;

    /** What an element costs at most to count as cheap, in nanoseconds. */
    private static final double CHEAP_NANOS = 30;

    /** Least strip of cheap elements: the JIT's vectorised loops pay from here on. */
    private static final long CHEAP_ELEMENTS = 256;

    /** Most elements of a strip, whatever they cost. */
    private static final long MAX_ELEMENTS = 1 << 30;

    private final long fairShare;
    private long elements;

    /**
     * The first strip's length.
     *
     * @param nanosPerElement what an element is expected to cost; 0 if unknown
     * @param fairShare the most elements to take at once, so that every thread gets some
     */
    StripLength(double nanosPerElement, long fairShare) {
        this.fairShare = Math.max(1, Math.min(fairShare, MAX_ELEMENTS));
        this.elements = nanosPerElement == 0 ? 1 : ideal(nanosPerElement);
    }

    /** How many elements to take of those that remain. */
    int elements(long remaining) {
        return (int) Math.min(Math.min(elements, fairShare), remaining);
    }

    /** Takes into account a strip of so many elements that took so long. */
    void adapt(int count, long nanos) {
        // Growing by steps: the first elements may be the cheap ones.
        elements = Math.min(ideal(nanos / (double) count), 4 * elements);
    }

    private static long ideal(double nanosPerElement) {
        long ideal = Math.max(1, (long) (TARGET_NANOS / Math.max(nanosPerElement, 0.01)));
        return nanosPerElement < CHEAP_NANOS ? Math.max(ideal, CHEAP_ELEMENTS) : ideal;
    }
}
