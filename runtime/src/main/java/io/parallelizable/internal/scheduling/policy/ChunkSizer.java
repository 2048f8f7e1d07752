package io.parallelizable.internal.scheduling.policy;

/**
 * Measures how fast one thread computes the elements of one run, and so decides how many of them make its next chunk: a
 * guided schedule with a measured grain size.
 *
 * <p>A chunk should be long enough that taking it costs next to nothing, and short enough that threads end at about the
 * same time and a stop is answered soon: {@link Tuning#CHUNK}, or {@link Tuning#COSTLY_CHUNK}. A cost that was learned
 * from other inputs may be wrong by orders of magnitude, so a thread begins with one element and looks at the clock.
 * From there chunks grow, fast as long as the learned cost and the measured one agree, and more slowly beyond. Used by
 * its own thread alone.
 */
public final class ChunkSizer {
    /** What a full chunk takes, in nanoseconds. */
    private final double full;

    /** How far chunks grow fast. */
    private final double learned;

    private double elements = 1;
    private long computed;
    private long busyNanos;
    private int chunks;

    /** Before the first chunk, with what an element is expected to cost; 0 if that is unknown. */
    public ChunkSizer(double nanosPerElement) {
        this(nanosPerElement, false);
    }

    /**
     * The same.
     *
     * @param chunkCost whether a chunk costs something beside its elements
     */
    public ChunkSizer(double nanosPerElement, boolean chunkCost) {
        this.full = chunkCost ? Tuning.COSTLY_CHUNK : Tuning.CHUNK;
        this.learned = nanosPerElement == 0 ? 1 : chunk(nanosPerElement, full / Tuning.LEARNED_PARTS);
    }

    private ChunkSizer(ChunkSizer other) {
        this.full = other.full;
        this.learned = other.learned;
    }

    /** One for another thread of the same run, before its first chunk. */
    public ChunkSizer forAnother() {
        return new ChunkSizer(this);
    }

    /**
     * How many elements to take next, at least 1.
     *
     * @param remaining how many are left, at least 1
     * @param parts in how many chunks at least these should be taken, so that all threads end together
     */
    public int next(int remaining, int parts) {
        double chunk = elements > 1 ? elements * Math.max(1, (double) parts / Tuning.CROWD) : 1;
        double share = Math.max((double) remaining / parts, chunk / Tuning.LAST_PARTS);
        return (int) Math.max(1, Math.min(remaining, Math.min(chunk, share)));
    }

    /** Takes note of a chunk: how many elements were computed, in what time. */
    public void took(int count, long nanos) {
        computed += count;
        chunks++;
        busyNanos += nanos;
        if (count > 0) {
            double grown = Math.max(elements, count);
            double most = Math.max(Math.min(learned, Tuning.LEARNED_GROWTH * grown), Tuning.GROWTH * grown);
            elements = Math.min(chunk((double) nanos / count, full), most);
        }
    }

    private static double chunk(double nanosPerElement, double nanos) {
        double elements = Math.max(1, nanos / Math.max(nanosPerElement, Tuning.LEAST_COST));
        return nanosPerElement < Tuning.CHEAP_ELEMENT ? Math.max(elements, Tuning.CHEAP_CHUNK) : elements;
    }

    /** How many elements were computed. */
    public long computed() {
        return computed;
    }

    /** How many chunks were taken. */
    public int chunks() {
        return chunks;
    }

    /** What they took, in nanoseconds. */
    public long busyNanos() {
        return busyNanos;
    }

    /** What an element has cost so far, in nanoseconds; 0 if none is computed. */
    public double nanosPerElement() {
        return computed == 0 ? 0 : (double) busyNanos / computed;
    }
}
