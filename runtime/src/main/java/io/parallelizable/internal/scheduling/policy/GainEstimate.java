package io.parallelizable.internal.scheduling.policy;

/**
 * Whether sharing has paid so far: how long runs of about one size took with workers, against what the caller alone
 * would have taken.
 *
 * <p>What sharing gains cannot be known beforehand. Other programs or other callers may keep the other cores busy, the
 * system may put the thread that is woken onto the waker's own core, memory may be the limit. Whatever it is shows in
 * the end, and always in the same way: the run took longer than its caller alone. So a debt is kept, in time: a shared
 * run that lost some adds it, one that gained some pays back. When the debt has reached a {@link Tuning#DEBT_LIMIT},
 * runs are computed alone, each of which pays a small part of its time, until all is paid and sharing may try anew. So
 * what is lost stays a small part of the time, and when the reason has gone that is noticed. A try is long enough for a
 * worker to be awake, and for the system to move it to a core of its own.
 *
 * <p>What the caller alone takes is known from the runs that it has computed alone. Where all are shared, one is
 * computed alone now and then, unless it is a long one. If that turns out to take longer than was believed, so much
 * less was lost, and that part of the debt is forgiven: in a run inside a run, "alone" is short as long as the other
 * one is shared. If it turns out to be shorter, so much more was lost: were it forgiven one way only, chance would
 * forgive all of it in time.
 *
 * <p>Fields are written by all threads without agreeing first: a lost update costs a little time, never a result.
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
