package io.parallelizable.internal.threads;

import io.parallelizable.engine.Cutoff;

/**
 * What has been learned about one class of kernels, hence about one annotated method: what an element costs, and with
 * it how much work a run is.
 *
 * <p>Fields are written by all threads without agreeing first: a lost or stale estimate costs a little time, never a
 * result.
 */
final class Site extends Cutoff {
    /** Work up to which a run is a plain loop in the companion, in nanoseconds. */
    private static final double CUTOFF = 20_000;

    /** How much work in plain loops passes until one is measured again, in nanoseconds: so it costs nothing. */
    private static final double CREDIT = 200_000;

    /** A measured time below which a run is too short to prove that elements have become expensive, in nanoseconds. */
    private static final long SHORT = 1_000;

    /** How long after the last run a run belongs to the same burst, in nanoseconds. */
    private static final long BURST_GAP = 50_000;

    /** Least share of a burst that is worth sharing, in nanoseconds: a worker that is awake pays back from here. */
    private static final double WORTH_SHARING = 20_000;

    /** By how much the cost of an element may differ between two runs for the site to be predictable. */
    private static final double IRREGULAR = 8;

    /** Least cost of an element, in nanoseconds, so that 0 can stand for unknown. */
    private static final double LEAST = 0.05;

    private static final ClassValue<Site> SITES = new ClassValue<>() {
        @Override
        protected Site computeValue(Class<?> kernel) {
            return new Site();
        }
    };

    private double nanosPerElement;
    private double lastMeasured;
    private double burst;
    private long lastEnd = System.nanoTime() - 2 * BURST_GAP;
    private boolean shared;

    private Site() {}

    /** The site of a class of kernels. */
    static Site ofKernel(Class<?> kernel) {
        return SITES.get(kernel);
    }

    /** What an element is expected to cost, in nanoseconds; 0 if none has been measured. */
    double nanosPerElement() {
        return nanosPerElement;
    }

    /** Whether helpers have computed elements of such a kernel, so the classes that these need are initialised. */
    boolean hasBeenShared() {
        return shared;
    }

    /**
     * Whether a run should be shared before any of its elements has been computed.
     *
     * @param elements how many it has
     * @param now the time
     * @param leastWork the least work that is worth asking for a helper, in nanoseconds
     */
    boolean isWorthSharing(long elements, long now, double leastWork) {
        double known = nanosPerElement;
        double work = known * elements;
        // A burst of small runs pays for one wake-up together.
        burst = now - lastEnd < BURST_GAP ? burst + work : work;
        return known == 0 || work >= leastWork || work >= WORTH_SHARING && burst >= leastWork;
    }

    /** Takes a complete run into account. */
    void learn(long busyNanos, long elements, boolean shared) {
        this.shared |= shared;
        lastEnd = System.nanoTime();
        if (elements > 0) {
            learn(Math.max(LEAST, (double) busyNanos / elements), busyNanos < SHORT);
        }
    }

    private void learn(double measured, boolean tooShort) {
        double known = nanosPerElement;
        if (known == 0) {
            nanosPerElement = measured;
        } else if (!tooShort) {
            // The least of two: one run that was descheduled must not make the next ones look expensive.
            double least = lastMeasured == 0 ? measured : Math.min(measured, lastMeasured);
            nanosPerElement = least > 2 * known ? least : 0.75 * known + 0.25 * Math.min(measured, 2 * known);
        } else if (measured < known) {
            nanosPerElement = 0.75 * known + 0.25 * measured;
        }
        boolean irregular = false;
        if (!tooShort) {
            irregular = lastMeasured != 0
                    && Math.max(measured, lastMeasured) > IRREGULAR * Math.min(measured, lastMeasured);
            lastMeasured = measured;
        }
        elements = irregular ? 0 : (int) (CUTOFF / nanosPerElement);
        credit = (int) (CREDIT / nanosPerElement);
    }
}
