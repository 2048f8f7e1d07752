package io.parallelizable.internal.threads;

/**
 * What is known of the elements of one run before, and what the run teaches in the end.
 *
 * <p>Only a run that has computed all of its elements teaches something, or a search that has found what it looks for.
 */
final class Lesson {
    private final Site site;
    private final Savings savings;
    private final int length;
    private final long start = System.nanoTime();

    /**
     * The lesson of a run that begins now.
     *
     * @param site what has been learned about such elements, and learns
     * @param savings what has been learned about sharing such runs, and learns
     * @param length how many elements it has
     */
    Lesson(Site site, Savings savings, int length) {
        this.site = site;
        this.savings = savings;
        this.length = length;
    }

    Site site() {
        return site;
    }

    int length() {
        return length;
    }

    /** When the run began. */
    long start() {
        return start;
    }

    /** What the whole run is expected to take its caller alone, in nanoseconds; 0 if unknown. */
    double expectedWork() {
        return site.nanosPerElement() * length;
    }

    /** Whether it has paid so far to share such runs. */
    boolean allowsSharing() {
        return savings.allowSharing(length, expectedWork());
    }

    /** All is computed, by the caller alone; no one else was asked. */
    void endAlone(long busyNanos) {
        if (length > 0) {
            site.learn(busyNanos, length, false);
            savings.tookAlone(length, System.nanoTime() - start);
        }
    }

    /**
     * A search is over.
     *
     * @param busyNanos what all threads have taken
     * @param computed how many elements were computed, at least 1
     * @param helped whether someone came
     */
    void endEarly(long busyNanos, int computed, boolean helped) {
        site.learn(busyNanos, computed, helped);
    }

    /**
     * All is computed, and others were asked to help.
     *
     * @param busyNanos what all threads have taken
     * @param helped whether someone came
     */
    void endShared(long busyNanos, boolean helped) {
        site.learn(busyNanos, length, helped);
        savings.tookShared(length, System.nanoTime() - start);
    }
}
