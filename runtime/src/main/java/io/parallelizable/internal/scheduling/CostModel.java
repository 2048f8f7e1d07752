package io.parallelizable.internal.scheduling;

import io.parallelizable.companion.Cutoff;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been learned about one class of kernels, hence about one annotated method: what an element costs, and with
 * it how much work a run is.
 *
 * <p>Short runs are not worth a wake-up each. A burst of them is: where they fill most of the time, a worker that one
 * of them wakes is still awake for the next ones. So the site keeps the time since which it has seen how many runs.
 *
 * <p>Fields are written by all threads without agreeing first: a lost or stale estimate costs a little time, never a
 * result.
 */
final class CostModel extends Cutoff {
    /** Work up to which a run is a plain loop even if a worker is awake, in nanoseconds. */
    private static final double LOOP = 20_000;

    /** Work in plain loops until one is measured again, in nanoseconds: so measuring costs next to nothing. */
    private static final double CREDIT = 400_000;

    /** Most runs in plain loops until one is measured again. */
    private static final double MOST_CREDIT = 1_000;

    /** The part of the time that a burst of runs fills at least. */
    private static final double DENSE = 0.5;

    /** A measured time below which a run is too short to prove that elements have become expensive, in nanoseconds. */
    private static final long SHORT = 1_000;

    /** By how much the cost of an element may differ between two runs for the site to be predictable. */
    private static final double IRREGULAR = 8;

    /** The share of the newest measurement in the estimate. */
    private static final double NEWEST = 0.25;

    /** Least cost of an element, in nanoseconds, so that 0 can stand for unknown. */
    private static final double LEAST = 0.05;

    private static final ClassValue<CostModel> SITES = new ClassValue<>() {
        @Override
        protected CostModel computeValue(Class<?> kernel) {
            return new CostModel();
        }
    };

    private double nanosPerElement;
    private double lastMeasured;
    private boolean irregular;
    private boolean shared;
    private int fullCredit;
    private long creditSince;

    /** By the number of bits of the runs' length, made at the first need. */
    private final GainEstimate[] gain = new GainEstimate[Integer.SIZE];

    /** What has been learned about other operations than maps, which have their own part in the cost. */
    private final Map<Class<?>, CostModel> operations = new ConcurrentHashMap<>();

    private CostModel() {}

    /** Maps of a class of kernels. */
    static CostModel ofKernel(Class<?> kernel) {
        return SITES.get(kernel);
    }

    /** Elements of which nothing is known, and nothing will be. */
    static CostModel unknown() {
        return new CostModel();
    }

    /** Some operation on a class of kernels; null for maps. */
    static CostModel of(Class<?> kernel, @Nullable Class<?> operation) {
        CostModel maps = ofKernel(kernel);
        return operation == null ? maps : maps.operations.computeIfAbsent(operation, first -> maps.copy());
    }

    private CostModel copy() {
        CostModel copy = new CostModel();
        copy.nanosPerElement = nanosPerElement;
        copy.shared = shared;
        return copy;
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
     * Whether sharing has paid for runs of about such a length.
     *
     * @param length how many elements they have
     */
    GainEstimate gain(int length) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(length);
        GainEstimate known = gain[bits];
        if (known == null) {
            known = new GainEstimate();
            gain[bits] = known;
        }
        return known;
    }

    /**
     * Whether a run should be shared before any of its elements has been computed.
     *
     * @param length how many elements it has
     * @param now the time
     * @param leastWork the least work that is worth asking for a helper, in nanoseconds
     */
    boolean isWorthSharing(int length, long now, double leastWork) {
        double work = nanosPerElement * length;
        return nanosPerElement == 0
                || work >= leastWork
                || work >= WorkerSource.WORTH_SHARING && burst(length, now) >= leastWork;
    }

    /** The work of this run and those before it, in nanoseconds, if together they fill most of the time. */
    private double burst(int length, long now) {
        double work = nanosPerElement * length * (1 + fullCredit - credit);
        return work >= DENSE * (now - creditSince) ? work : 0;
    }

    /**
     * Takes a complete run into account.
     *
     * @param busyNanos what all its threads have taken
     * @param length how many elements it had, at least 1
     * @param helped whether helpers took part
     */
    void learn(long busyNanos, int length, boolean helped) {
        shared |= helped;
        double measured = Math.max(LEAST, (double) busyNanos / length);
        if (nanosPerElement == 0) {
            nanosPerElement = measured;
        } else if (busyNanos < SHORT) {
            adaptDown(measured);
        } else {
            adapt(measured);
        }
        expect();
        if (--credit <= 0) {
            fullCredit = (int) Math.min(MOST_CREDIT, 1 + CREDIT / (nanosPerElement * length));
            credit = fullCredit;
            creditSince = System.nanoTime();
        }
    }

    /** So short a run proves nothing but that elements can be cheap. */
    private void adaptDown(double measured) {
        nanosPerElement += NEWEST * Math.min(0, measured - nanosPerElement);
        irregular = false;
    }

    private void adapt(double measured) {
        double last = lastMeasured == 0 ? measured : lastMeasured;
        double least = Math.min(measured, last);
        double known = nanosPerElement;
        // The least of two: one run that was descheduled must not make the next ones look expensive.
        nanosPerElement = least > 2 * known ? least : known + NEWEST * (Math.min(measured, 2 * known) - known);
        irregular = Math.max(measured, last) > IRREGULAR * least;
        lastMeasured = measured;
    }

    private void expect() {
        elements = irregular ? 0 : (int) (LOOP / nanosPerElement);
        double leastWork = WorkerPool.shared().wakeUps().leastWork();
        elementsWhileAsleep = irregular ? 0 : (int) (leastWork / nanosPerElement);
    }
}
