package io.parallelizable.internal.threads;

/**
 * What has been learned about one class of kernels, hence about one annotated method: the cost of an element, and with
 * it how much work a run is.
 *
 * <p>Fields are written by all threads without agreeing first: a lost or stale estimate costs a little time, never a
 * result.
 */
final class Site {
    /** Work up to which a run is a plain loop in the caller, in nanoseconds. */
    private static final double LOOP = 20_000;

    /** Least work worth handing to a worker that is awake, in nanoseconds. */
    private static final double WORTH_SHARING = 20_000;

    /**
     * Least work worth waking a worker for, in nanoseconds: it costs the caller 20 us, and 60 us pass until it runs.
     */
    private static final double WORTH_WAKING = 200_000;

    /** How long after the last run a run belongs to the same burst, in nanoseconds. */
    private static final long BURST_GAP = 50_000;

    /** By how much the cost of an element may differ between two runs for the site to be predictable. */
    private static final double IRREGULAR = 8;

    /** Of so many runs in a plain loop one is measured, less 1: the method may be fed other inputs now. */
    private static final int SAMPLE_MASK = 63;

    private static final ClassValue<Site> SITES = new ClassValue<>() {
        @Override
        protected Site computeValue(Class<?> kernel) {
            return new Site();
        }
    };

    private double nanosPerElement;
    private double lastMeasured;
    private long loopElements;
    private int loops;
    private double burst;
    private long lastEnd = System.nanoTime() - 2 * BURST_GAP;

    /** The site of a class of kernels. */
    static Site of(Class<?> kernel) {
        return SITES.get(kernel);
    }

    /** What an element is expected to cost, in nanoseconds; 0 if none has been measured. */
    double nanosPerElement() {
        return nanosPerElement;
    }

    /** Whether so many elements are so little work that the caller should just loop over them. */
    boolean isLoop(long elements) {
        return elements <= loopElements && (++loops & SAMPLE_MASK) != 0;
    }

    /** Whether a run that begins with so many elements should be shared before any of them has been computed. */
    boolean isWorthSharing(long elements, boolean workerIsAwake) {
        double known = nanosPerElement;
        double work = known * elements;
        boolean sameBurst = System.nanoTime() - lastEnd < BURST_GAP;
        burst = sameBurst ? burst + work : work;
        // A burst of small runs pays for one wake-up together.
        return known == 0 || work >= WORTH_WAKING || work >= WORTH_SHARING && (workerIsAwake || burst >= WORTH_WAKING);
    }

    /** Whether what remains of a run that has begun should be shared, by what its own elements have cost. */
    static boolean isWorthSharing(double nanosPerElement, long remaining, boolean workerIsAwake) {
        return nanosPerElement * remaining >= (workerIsAwake ? WORTH_SHARING : WORTH_WAKING);
    }

    /** Takes a complete run into account. */
    void learn(long busyNanos, long elements) {
        if (elements == 0) {
            return;
        }
        double measured = Math.max(busyNanos, 1) / (double) elements;
        double least = lastMeasured == 0 ? measured : Math.min(measured, lastMeasured);
        double known = nanosPerElement;
        boolean irregular = lastMeasured != 0 && Math.max(measured, lastMeasured) > IRREGULAR * least;
        // The least of two: one run that was descheduled must not make the next ones look expensive.
        nanosPerElement = known == 0 || least > 2 * known ? least : 0.75 * known + 0.25 * Math.min(measured, 2 * known);
        lastMeasured = measured;
        loopElements = irregular ? 0 : (long) (LOOP / nanosPerElement);
        lastEnd = System.nanoTime();
    }
}
