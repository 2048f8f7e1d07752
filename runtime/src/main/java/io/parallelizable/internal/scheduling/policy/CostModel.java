package io.parallelizable.internal.scheduling.policy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What an element of one method costs, as measured in its runs, and the decisions that follow: which runs are plain
 * loops ({@link Cutoff}), and for which ones sharing has paid ({@link GainEstimate}).
 *
 * <p>A single short run is not worth a wake-up. A burst of them is, since a worker that wakes for one run is still
 * awake for the next ones. So the work of runs that follow each other closely is added up.
 *
 * <p>All threads write the fields without synchronisation: a lost or stale estimate costs a little time, and never
 * changes a result.
 */
public final class CostModel {
    private final CoarseClock clock;
    private final Cutoff cutoff;
    private double nanosPerElement;
    private double lastMeasured;
    private boolean irregular;
    private boolean shared;

    /** Where the last run that was shared has spent most of a thread's time; null if it was nowhere. */
    private @Nullable LongestChunk dear;

    /** When the last measured run ended, and what it and those shortly before it took. */
    private long burstEnd;

    private double burstNanos;

    /** By the number of bits of the runs' length, made at the first need. */
    private final @Nullable GainEstimate[] gain = new GainEstimate[Integer.SIZE];

    /** What has been learned about other operations than maps, which have their own part in the cost. */
    private final Map<Class<?>, CostModel> operations = new ConcurrentHashMap<>();

    /** Of a method that has not been called; trust in its cost ends with the clock. */
    public CostModel(CoarseClock clock) {
        this.clock = clock;
        this.cutoff = new Cutoff(clock);
    }

    /** The same elements as part of another operation, such as a search; of maps, which {@code null} means, itself. */
    public CostModel of(@Nullable Class<?> operation) {
        return operation == null ? this : operations.computeIfAbsent(operation, first -> copy());
    }

    private CostModel copy() {
        CostModel copy = new CostModel(clock);
        copy.nanosPerElement = nanosPerElement;
        copy.shared = shared;
        return copy;
    }

    /** Which runs are plain loops. */
    public Cutoff cutoff() {
        return cutoff;
    }

    /** What an element is expected to cost, in nanoseconds; 0 if none has been measured. */
    public double nanosPerElement() {
        return nanosPerElement;
    }

    /** The same as far as it decides about sharing: if the last run was a much dearer one, the next may be. */
    double dearest() {
        return irregular ? Math.max(nanosPerElement, lastMeasured) : nanosPerElement;
    }

    /** Whether workers have computed elements of the method, so the classes that these need are initialised. */
    public boolean hasBeenShared() {
        return shared;
    }

    /** Whether sharing has paid for runs of about such a length. */
    public GainEstimate gain(int length) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(length);
        GainEstimate known = gain[bits];
        if (known == null) {
            known = new GainEstimate();
            gain[bits] = known;
        }
        return known;
    }

    /**
     * The chunk with which a run of such a length should begin, wherever that lies; null if elements are not known to
     * differ.
     */
    @Nullable
    LongestChunk dear(int length) {
        LongestChunk known = dear;
        return known != null && known.isOf(length) ? known : null;
    }

    /** Takes note of the longest chunk of a run that was shared; null if it was not much longer than others. */
    void learnDear(@Nullable LongestChunk longest) {
        dear = longest;
    }

    /**
     * Whether a run should be shared before any of its elements has been computed.
     *
     * @param leastWork the least work that is worth asking for a worker, in nanoseconds
     */
    boolean isWorthSharing(int length, long now, double leastWork) {
        double work = dearest() * length;
        return Sharing.isWorth(dearest(), length, leastWork)
                || work >= Tuning.WORTH_SHARING && work + burst(now) >= leastWork;
    }

    /** What the runs took of which one beginning now is a continuation, in nanoseconds. */
    private double burst(long now) {
        return now - burstEnd <= Tuning.BURST_GAP ? burstNanos : 0;
    }

    /**
     * Takes a complete run into account.
     *
     * @param busyNanos what all its threads have taken
     * @param length how many elements it had, at least 1
     * @param helped whether workers took part
     * @param start when it began
     * @param end when it ended
     */
    void learn(long busyNanos, int length, boolean helped, long start, long end) {
        shared |= helped;
        double measured = Math.max(Tuning.LEAST_COST, (double) busyNanos / length);
        if (nanosPerElement == 0) {
            nanosPerElement = measured;
        } else if (busyNanos < Tuning.SHORT_RUN) {
            adaptDown(measured);
        } else {
            adapt(measured);
        }
        burstNanos = burst(start) + busyNanos;
        burstEnd = end;
        cutoff.measured(busyNanos, irregular ? Double.POSITIVE_INFINITY : nanosPerElement, end);
    }

    /** So short a run proves nothing but that elements can be cheap. */
    private void adaptDown(double measured) {
        nanosPerElement += Tuning.NEWEST_COST * Math.min(0, measured - nanosPerElement);
        irregular = false;
        lastMeasured = measured;
    }

    private void adapt(double measured) {
        double last = lastMeasured == 0 ? measured : lastMeasured;
        double least = Math.min(measured, last);
        double known = nanosPerElement;
        // The least of two: one run that was descheduled must not make the next ones look expensive.
        nanosPerElement =
                least > 2 * known ? least : known + Tuning.NEWEST_COST * (Math.min(measured, 2 * known) - known);
        irregular = Math.max(measured, last) > Tuning.IRREGULAR * least;
        lastMeasured = measured;
    }
}
