package io.parallelizable.internal.scheduling;

/**
 * What is known of the elements of one run before, and what the run teaches in the end.
 *
 * <p>Only a run that has computed all of its elements teaches something, or a search that has found what it looks for.
 */
final class RunObservation {
    private final CostModel costModel;
    private final GainEstimate gain;
    private final int length;
    private final long start = System.nanoTime();

    /**
     * The lesson of a run that begins now.
     *
     * @param costModel what has been learned about such elements, and learns
     * @param gain what has been learned about sharing such runs, and learns
     * @param length how many elements it has
     */
    RunObservation(CostModel costModel, GainEstimate gain, int length) {
        this.costModel = costModel;
        this.gain = gain;
        this.length = length;
    }

    CostModel costModel() {
        return costModel;
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
        return costModel.nanosPerElement() * length;
    }

    /** Whether it has paid so far to share such runs. */
    boolean allowsSharing() {
        return gain.allowSharing(length, expectedWork());
    }

    /** All is computed, by the caller alone; no one else was asked. */
    void endAlone(long busyNanos) {
        if (length > 0) {
            costModel.learn(busyNanos, length, false);
            gain.tookAlone(length, System.nanoTime() - start);
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
        costModel.learn(busyNanos, computed, helped);
    }

    /**
     * All is computed, and others were asked to help.
     *
     * @param busyNanos what all threads have taken
     * @param helped whether someone came
     */
    void endShared(long busyNanos, boolean helped) {
        costModel.learn(busyNanos, length, helped);
        gain.tookShared(length, System.nanoTime() - start);
    }
}
