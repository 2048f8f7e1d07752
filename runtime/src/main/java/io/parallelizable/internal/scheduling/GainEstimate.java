package io.parallelizable.internal.scheduling;

/**
 * Whether sharing has paid so far: how long runs of about one size took with helpers, against what the caller alone
 * would have taken.
 *
 * <p>What help gains cannot be known beforehand. Other programs or other callers may keep the other cores busy, the
 * system may put the thread that is woken onto the waker's own core, memory may be the limit. Whatever it is shows in
 * the end, and always in the same way: the run took longer than its caller alone. So a debt is kept, in time: a shared
 * run that lost some adds it, one that gained some pays back. When the debt has reached a {@link #LIMIT}, runs are
 * computed alone, each of which pays a small part of its time, until all is paid and sharing may try anew. So what is
 * lost stays a small part of the time, and when the reason has gone that is noticed. A try is long enough for a worker
 * to be awake, and for the system to move it to a core of its own.
 *
 * <p>What the caller alone takes is known from the runs that it has computed alone. Where all are shared, one is
 * computed alone now and then, unless it is a long one. If that turns out to take longer than was believed, so much
 * less was lost, and the debt is forgiven: in a run inside a run, "alone" is short as long as the other one is helped.
 *
 * <p>Fields are written by all threads without agreeing first: a lost update costs a little time, never a result.
 */
final class GainEstimate {
    /** The debt from which on runs are computed alone, in nanoseconds. */
    static final double LIMIT = 10_000_000;

    /** Most that a single run can lose: a collection of garbage, or a busy system, must not decide alone. */
    static final double MOST_LOST = LIMIT / 4;

    /** The part of its time that a run computed alone pays of the debt. */
    static final double INSTALMENT = 1.0 / 64;

    /** Time in runs before losses count, in nanoseconds: a program that has just begun is still being compiled. */
    static final double WARM_UP = 100_000_000;

    /** Work from which on a run is never computed alone only to see what that takes, in nanoseconds. */
    static final double LONG = 50_000_000;

    /** How many runs are shared before the first one is computed alone to see what that takes. */
    static final int FIRST_TRIAL = 4;

    /** What a run takes alone is looked at again when so many times as long has been spent on shared runs. */
    static final int PATIENCE = 64;

    /** The same after the first time, which may have been before the elements were compiled. */
    private static final int FIRST_PATIENCE = 8;

    /** The share of the newest measurement in the time alone. */
    private static final double NEWEST = 0.5;

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

    /**
     * Whether a run should be shared, if it is long enough.
     *
     * @param length how many elements it has
     * @param work what it is expected to take, in nanoseconds
     */
    boolean allowSharing(int length, double work) {
        return !indebted && (work >= LONG || !isTrialDue(length));
    }

    private boolean isTrialDue(int length) {
        if (trials == 0) {
            return sharedRuns >= FIRST_TRIAL;
        }
        int patience = trials == 1 ? FIRST_PATIENCE : PATIENCE;
        return sharedNanos >= patience * aloneNanosPerElement * length;
    }

    /** Takes note of a run that the caller has computed alone, and how long that took. */
    void tookAlone(int length, long nanos) {
        allNanos += nanos;
        double longer = adaptTo(Math.max(1, nanos) / (double) length);
        owe(debt - INSTALMENT * nanos - Math.max(0, longer) * debtElements);
        trials = Math.min(trials + 1, 2);
        sharedRuns = 0;
        sharedNanos = 0;
    }

    /** Adapts the time that an element takes alone; by how much it has become longer. */
    private double adaptTo(double measured) {
        double known = aloneNanosPerElement;
        // The least of two: one that was descheduled must not make help look good.
        double least = Math.min(measured, lastAlone);
        lastAlone = measured;
        boolean isNew = known == 0 || measured < known / 2;
        aloneNanosPerElement = isNew ? measured : known + NEWEST * (least - known);
        return aloneNanosPerElement - known;
    }

    /** Takes note of a run for which help was asked, and how long it took. */
    void tookShared(int length, long nanos) {
        sharedRuns++;
        sharedNanos += nanos;
        allNanos += nanos;
        if (aloneNanosPerElement > 0 && allNanos > WARM_UP) {
            double lost = nanos - aloneNanosPerElement * length;
            debtElements += length;
            owe(debt + Math.min(lost, MOST_LOST));
        }
    }

    private void owe(double nanos) {
        debt = Math.max(0, nanos);
        debtElements = debt == 0 ? 0 : debtElements;
        indebted = debt >= LIMIT || indebted && debt > 0;
    }
}
