package io.parallelizable.internal.scheduling.policy;

/**
 * Whether sharing has paid so far: how long runs of about one size took with workers, compared with the time that the
 * caller alone would have taken.
 *
 * <p>The gain of sharing cannot be known beforehand. Other programs or other callers may keep the other cores busy, the
 * system may put the woken thread onto the waker's own core, memory bandwidth may be the limit. All of these show in
 * the same way: the run took longer than its caller alone would have. So this class keeps a debt, in units of time: a
 * shared run that lost time adds to it, one that gained time reduces it. When the debt has reached
 * {@link Tuning#DEBT_LIMIT}, runs are computed by their caller alone, each of which reduces the debt by a small part of
 * its time, until the debt is paid and sharing is tried again. So the loss stays a small part of the time, and the
 * scheduler notices when the reason has gone. A trial is long enough for a worker to be awake, and for the system to
 * move it to another core.
 *
 * <p>The time of the caller alone is known from the runs that it has computed alone. If all runs are shared, one is
 * computed alone from time to time, unless it is a long one. If that takes longer than was assumed, less time was lost,
 * and that part of the debt is cancelled: in a run inside a run, the time alone is short as long as the other run is
 * shared. If it takes less, more time was lost, and the debt grows: if it were only ever cancelled, chance would cancel
 * all of it in time.
 *
 * <p>All threads write the fields without synchronisation: a lost update costs a little time, and never changes a
 * result.
 */
public final class GainEstimate {
    private double aloneNanosPerElement;
    private double lastAlone = Double.POSITIVE_INFINITY;
    private double allNanos;
    private double debt;

    /** How many elements the runs had whose losses are the debt. */
    private double debtElements;

    private boolean indebted;
    private int trials;

    /** Since the last run alone. */
    private int sharedRuns;

    private double sharedNanos;

    /** How many runs in a row took longer alone than they should, before they were shared. */
    private int overdueRuns;

    /**
     * Whether a run of so many elements should be shared, if it is long enough; it is expected to take so many
     * nanoseconds.
     */
    public boolean allowSharing(int length, double work) {
        return !indebted && (work >= Tuning.LONG_RUN || !isTrialDue(length));
    }

    private boolean isTrialDue(int length) {
        if (trials == 0) {
            return sharedRuns >= Tuning.FIRST_TRIAL;
        }
        int patience = trials == 1 ? Tuning.SECOND_TRIAL_AFTER : Tuning.TRIAL_AFTER;
        return sharedNanos >= patience * aloneNanosPerElement * length;
    }

    /** What a run of so many elements should take alone, in nanoseconds; infinite if unknown. */
    double aloneWork(int length) {
        return aloneNanosPerElement == 0 ? Double.POSITIVE_INFINITY : aloneNanosPerElement * length;
    }

    /**
     * Takes note of a run that was to be computed alone, and was shared since that took too long. If several do so in a
     * row, inputs are others by now: what was known of the runs before is forgotten, and with it what they have lost.
     */
    void wasOverdue() {
        if (++overdueRuns >= Tuning.OVERDUE_RUNS) {
            overdueRuns = 0;
            aloneNanosPerElement = 0;
            lastAlone = Double.POSITIVE_INFINITY;
            trials = 0;
            sharedRuns = 0;
            owe(0);
        }
    }

    /** Takes note of a run that the caller has computed alone, and how long that took. */
    public void tookAlone(int length, long nanos) {
        overdueRuns = 0;
        allNanos += nanos;
        double longer = adaptTo(Math.max(1, nanos) / (double) length);
        owe(debt - Tuning.INSTALMENT * nanos - longer * debtElements);
        trials = Math.min(trials + 1, 2);
        sharedRuns = 0;
        sharedNanos = 0;
    }

    /** Adapts the time that an element takes alone; by how much it has become longer. */
    private double adaptTo(double measured) {
        double known = aloneNanosPerElement;
        // The least of two: one that was descheduled must not make sharing look good.
        double least = Math.min(measured, lastAlone);
        lastAlone = measured;
        boolean isNew = known == 0 || measured < known / 2;
        aloneNanosPerElement = isNew ? measured : known + Tuning.NEWEST_ALONE * (least - known);
        return aloneNanosPerElement - known;
    }

    /** Takes note of a run for which a worker was asked, and how long it took. */
    public void tookShared(int length, long nanos) {
        overdueRuns = 0;
        sharedRuns++;
        sharedNanos += nanos;
        allNanos += nanos;
        if (aloneNanosPerElement > 0 && allNanos > Tuning.WARM_UP) {
            double lost = nanos - aloneNanosPerElement * length;
            debtElements += length;
            owe(debt + Math.min(lost, Tuning.MOST_LOST));
        }
    }

    private void owe(double nanos) {
        debt = Math.max(0, Math.min(nanos, Tuning.DEBT_LIMIT));
        debtElements = debt == 0 ? 0 : debtElements;
        indebted = debt >= Tuning.DEBT_LIMIT || indebted && debt > 0;
    }
}
