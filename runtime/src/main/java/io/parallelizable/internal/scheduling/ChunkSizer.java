package io.parallelizable.internal.scheduling;

/**
 * How fast one thread computes the elements of one execution, and hence how many of them make a chunk.
 *
 * <p>A chunk should be long enough that taking it costs nothing, and short enough that the end of the run is balanced
 * and a stop is answered soon: some thirty microseconds. The first one is shorter than what is known suggests, since
 * that is known of other inputs; each next one follows the cost of the one before. Used by its own thread alone.
 */
final class ChunkSizer {
    /** What a chunk should take, in nanoseconds. */
    private static final double CHUNK_NANOS = 32_000;

    /** What an element costs at most to count as cheap, in nanoseconds. */
    private static final double CHEAP_NANOS = 30;

    /** Least chunk of cheap elements: shorter loops do not reach the JIT's vectorised part. */
    private static final double CHEAP_CHUNK = 256;

    /** The first chunk is this part of what is known to be right. */
    private static final int FIRST_PARTS = 8;

    /** By how much a chunk may be longer than the one before, which may have had the cheap elements. */
    private static final int GROWTH = 4;

    /** So many parts at once are a crowd, which makes chunks longer: all claims meet at one cache line. */
    private static final int CROWD = 256;

    /** Towards the end chunks become shorter, but not shorter than this part: claims are not free. */
    private static final int LAST_PARTS = 4;

    private double elements;
    private long computed;
    private long busyNanos;
    private int chunks;

    /**
     * A pace before the first chunk.
     *
     * @param nanosPerElement what an element is expected to cost; 0 if unknown
     */
    ChunkSizer(double nanosPerElement) {
        this.elements = nanosPerElement == 0 ? 1 : chunk(nanosPerElement, CHUNK_NANOS / FIRST_PARTS);
    }

    /**
     * How many elements to take next, at least 1.
     *
     * @param remaining how many are left, at least 1
     * @param parts in how many chunks at least these should be taken, so that all threads end together
     */
    int next(int remaining, int parts) {
        double chunk = elements > 1 ? elements * Math.max(1, (double) parts / CROWD) : 1;
        double share = Math.max((double) remaining / parts, chunk / LAST_PARTS);
        return (int) Math.max(1, Math.min(remaining, Math.min(chunk, share)));
    }

    /** Takes note of a chunk: how many elements were computed, in what time. */
    void took(int count, long nanos) {
        computed += count;
        chunks++;
        busyNanos += nanos;
        if (count > 0) {
            elements = Math.min(chunk((double) nanos / count, CHUNK_NANOS), GROWTH * Math.max(elements, count));
        }
    }

    private static double chunk(double nanosPerElement, double nanos) {
        double elements = Math.max(1, nanos / Math.max(nanosPerElement, 0.01));
        return nanosPerElement < CHEAP_NANOS ? Math.max(elements, CHEAP_CHUNK) : elements;
    }

    long computed() {
        return computed;
    }

    /** How many chunks were taken. */
    int chunks() {
        return chunks;
    }

    long busyNanos() {
        return busyNanos;
    }

    /** What an element has cost so far, in nanoseconds; 0 if none is computed. */
    double nanosPerElement() {
        return computed == 0 ? 0 : (double) busyNanos / computed;
    }
}
