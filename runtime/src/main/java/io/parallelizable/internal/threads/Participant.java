package io.parallelizable.internal.threads;

/**
 * One thread's part in an execution: from which end it takes strips, how long they should be, and what it has done.
 *
 * <p>A strip should be long enough that taking it costs nothing, and short enough that the end of the run is balanced
 * and a stop is answered soon: some microseconds. Its length follows the cost of the strip before it. Used by its own
 * thread alone.
 */
final class Participant {
    /** What a strip should take, in nanoseconds. */
    private static final double STRIP_NANOS = 8_000;

    /** What an element costs at most to count as cheap, in nanoseconds. */
    private static final double CHEAP_NANOS = 30;

    /** Least strip of cheap elements: shorter loops do not reach the JIT's vectorised part. */
    private static final double CHEAP_STRIP = 256;

    /** At most this part of what remains is taken at once, so that there is something left to share. */
    private static final int REST_PARTS = 4;

    /** No strip. */
    private static final int NONE = -1;

    private final boolean caller;
    private double elements;
    private int strip = NONE;
    private long computed;
    private long busyNanos;

    /**
     * A participant that has done nothing yet.
     *
     * @param caller whether it is the calling thread
     * @param nanosPerElement what an element is expected to cost; 0 if unknown
     */
    Participant(boolean caller, double nanosPerElement) {
        this.caller = caller;
        // Half a strip at first: what is known may be of other inputs.
        this.elements = nanosPerElement == 0 ? 1 : Math.max(1, ideal(nanosPerElement) / 2);
    }

    boolean isCaller() {
        return caller;
    }

    /** How many elements to take of those that remain, at least 1. */
    int stripLength(int remaining) {
        int most = Math.max(1, remaining / REST_PARTS);
        return elements >= most ? most : (int) elements;
    }

    /** Takes note of the strip that it has taken, by its first element. */
    void begins(int from) {
        strip = from;
    }

    /** Whether it has taken a strip and not finished it. */
    boolean isInsideStrip() {
        return strip != NONE;
    }

    /** The first element of the strip that it is in. */
    int strip() {
        return strip;
    }

    /** Takes note of the end of its strip: how many elements were computed, in what time. */
    void finished(int count, long nanos) {
        strip = NONE;
        computed += count;
        busyNanos += nanos;
        if (count > 0) {
            double ideal = ideal((double) nanos / count);
            // Growing by steps: these may have been the cheap ones.
            elements = Math.min(ideal, 4 * Math.max(elements, count));
        }
    }

    private static double ideal(double nanosPerElement) {
        double ideal = Math.max(1, STRIP_NANOS / Math.max(nanosPerElement, 0.01));
        return nanosPerElement < CHEAP_NANOS ? Math.max(ideal, CHEAP_STRIP) : ideal;
    }

    long computed() {
        return computed;
    }

    long busyNanos() {
        return busyNanos;
    }

    /** What an element has cost this participant, in nanoseconds; 0 if it has computed none. */
    double nanosPerElement() {
        return computed == 0 ? 0 : (double) busyNanos / computed;
    }
}
