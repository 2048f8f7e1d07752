package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: sharing makes runs slower, again and again, or is forgone where it would make them faster. */
class GainEstimateTest {
    private static final int LENGTH = 1_000;
    private static final double MILLI = 1_000_000;

    private final GainEstimate gain = new GainEstimate();

    /** What so many runs take together that begin as they are advised to, in nanoseconds. */
    private double take(int runs, double alone, DoubleUnaryOperator shared) {
        double sum = 0;
        for (int run = 0; run < runs; run++) {
            boolean share = gain.allowSharing(LENGTH, alone);
            double nanos = share ? shared.applyAsDouble(alone) : alone;
            if (share) {
                gain.tookShared(LENGTH, (long) nanos);
            } else {
                gain.tookAlone(LENGTH, (long) nanos);
            }
            sum += nanos;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1.1", "0.15, 14", "1, 1.3", "1, 3", "9, 1.05", "9, 1.4", "9, 2", "40, 1.2"})
    void whereHelpLosesTime_littleIsLostInTheLongRun(double aloneMillis, double ratio) {
        double alone = aloneMillis * MILLI;
        take(100, alone, nanos -> ratio * nanos);
        int runs = (int) (100_000 * MILLI / alone);
        assertThat(take(runs, alone, nanos -> ratio * nanos)).isLessThan(1.07 * runs * alone);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.9", "0.15, 0.55", "1, 0.55", "9, 0.8", "9, 0.02", "40, 0.5"})
    void whereHelpGainsTime_allButFewRunsAreShared(double aloneMillis, double ratio) {
        double alone = aloneMillis * MILLI;
        take(1_000, alone, nanos -> ratio * nanos);
        int runs = (int) (100_000 * MILLI / alone);
        assertThat(take(runs, alone, nanos -> ratio * nanos)).isLessThan((ratio + 0.02) * runs * alone);
    }

    @Test
    void whenTheReasonForLossesHasGone_sharingIsTriedAgain() {
        take(1_000, MILLI, nanos -> 2 * nanos);
        assertThat(gain.allowSharing(LENGTH, MILLI)).isFalse();
        take(1_000, MILLI, nanos -> nanos / 2);
        assertThat(take(1_000, MILLI, nanos -> nanos / 2)).isLessThan(0.52 * 1_000 * MILLI);
    }

    @Test
    void lossesAgainstATimeThatWasTooShort_areForgiven() {
        take(1_000, MILLI, nanos -> 1.1 * nanos);
        while (gain.allowSharing(LENGTH, MILLI)) {
            gain.tookShared(LENGTH, (long) (1.1 * MILLI));
        }
        gain.tookAlone(LENGTH, (long) (2 * MILLI));
        assertThat(gain.allowSharing(LENGTH, MILLI))
                .as("after a single one, which may have been descheduled")
                .isFalse();
        gain.tookAlone(LENGTH, (long) (2 * MILLI));
        assertThat(gain.allowSharing(LENGTH, MILLI)).isTrue();
    }

    @Test
    void timeAloneThatVariesByChance_forgivesNoLosses() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int runs = 500_000;
        double alone = 0.01 * MILLI;
        double sum = 0;
        for (int run = 0; run < runs; run++) {
            sum += take(1, alone * (0.9 + 0.2 * random.nextDouble()), nanos -> 2 * alone);
        }
        assertThat(sum).as("seed " + seed).isLessThan(1.15 * runs * alone);
    }

    @Test
    void lossesOfAProgramThatHasJustBegun_areForgiven() {
        gain.tookAlone(LENGTH, (long) MILLI);
        for (double nanos = MILLI; nanos + 4 * MILLI < Tuning.WARM_UP; nanos += 4 * MILLI) {
            gain.tookShared(LENGTH, (long) (4 * MILLI));
        }
        take(10, MILLI, nanos -> nanos / 2);
        assertThat(gain.allowSharing(LENGTH, MILLI)).isTrue();
    }

    @Test
    void lossesAgainstOtherInputs_areForgottenWhenTheseAreOverdueInARow() {
        take(1_000, MILLI, nanos -> 2 * nanos);
        assertThat(gain.allowSharing(LENGTH, MILLI)).isFalse();
        for (int run = 1; run < Tuning.OVERDUE_RUNS; run++) {
            gain.wasOverdue();
            assertThat(gain.allowSharing(LENGTH, MILLI)).isFalse();
        }
        gain.wasOverdue();
        assertThat(gain.allowSharing(LENGTH, MILLI)).isTrue();
        assertThat(gain.aloneWork(LENGTH)).isInfinite();
    }

    @Test
    void singleRunThatTookVeryLong_isForgiven() {
        take(100, MILLI, nanos -> nanos / 2);
        gain.tookShared(LENGTH, (long) (10_000 * MILLI));
        assertThat(take(100, MILLI, nanos -> nanos / 2)).isLessThan(0.53 * 100 * MILLI);
    }

    @Test
    void runsThatWereNeverComputedAlone_areOnce() {
        for (int run = 0; run < Tuning.FIRST_TRIAL; run++) {
            assertThat(gain.allowSharing(LENGTH, MILLI)).isTrue();
            gain.tookShared(LENGTH, (long) MILLI / 2);
        }
        assertThat(gain.allowSharing(LENGTH, MILLI)).isFalse();
        gain.tookAlone(LENGTH, (long) MILLI);
        assertThat(gain.allowSharing(LENGTH, MILLI)).isTrue();
    }

    @Test
    void longRuns_areNeverComputedAloneForATrial() {
        assertThat(take(1_000, Tuning.LONG_RUN, nanos -> nanos / 2)).isEqualTo(1_000 * Tuning.LONG_RUN / 2);
    }

    @Test
    void runsThatBecomeCheaper_doNotMakeHelpLookGood() {
        take(10, 100 * MILLI / 4, nanos -> nanos / 2);
        // Compiled by now: the same takes a hundredth.
        take(500, MILLI / 4, nanos -> 2 * nanos);
        assertThat(take(10_000, MILLI / 4, nanos -> 2 * nanos)).isLessThan(1.07 * 10_000 * MILLI / 4);
    }

    @Test
    void timeAlone_isMeasuredAgainSoonAndThenSeldom() {
        gain.tookAlone(LENGTH, (long) MILLI);
        assertThat(sharedUntilTheNextTrial()).isEqualTo(Tuning.SECOND_TRIAL_AFTER);
        gain.tookAlone(LENGTH, (long) MILLI);
        assertThat(sharedUntilTheNextTrial()).isEqualTo(Tuning.TRIAL_AFTER);
    }

    private int sharedUntilTheNextTrial() {
        int runs = 0;
        while (gain.allowSharing(LENGTH, MILLI)) {
            gain.tookShared(LENGTH, (long) MILLI);
            runs++;
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.9", "0.5, 0.75", "0.4, 0.4", "3, 1"})
    void runAlone_countsHalfUnlessElementsHaveBecomeMuchCheaper(double newestMillis, double expectedMillis) {
        gain.tookAlone(LENGTH, (long) MILLI);
        gain.tookAlone(LENGTH, (long) (newestMillis * MILLI));
        assertThat(gain.aloneWork(LENGTH)).isEqualTo(expectedMillis * MILLI);
    }

    @Test
    void debt_isPaidInFullBeforeSharingIsTriedAgain() {
        take(1_000, MILLI, nanos -> 2 * nanos);
        while (!gain.allowSharing(LENGTH, MILLI)) {
            gain.tookAlone(LENGTH, (long) MILLI);
        }
        while (gain.allowSharing(LENGTH, MILLI)) {
            gain.tookShared(LENGTH, (long) (2 * MILLI));
        }
        int alone = 0;
        while (!gain.allowSharing(LENGTH, MILLI)) {
            gain.tookAlone(LENGTH, (long) MILLI);
            alone++;
        }
        assertThat(alone).isEqualTo((int) (Tuning.DEBT_LIMIT / (Tuning.INSTALMENT * MILLI)));
    }

    @Test
    void runsThatHaveGained_forgiveNoLaterLoss() {
        take(2_000, MILLI, nanos -> nanos / 2);
        take(100, MILLI, nanos -> 3 * nanos);
        assertThat(gain.allowSharing(LENGTH, MILLI)).isFalse();
        gain.tookAlone(LENGTH, (long) (1.01 * MILLI));
        gain.tookAlone(LENGTH, (long) (1.01 * MILLI));
        assertThat(gain.allowSharing(LENGTH, MILLI)).isFalse();
    }
}
