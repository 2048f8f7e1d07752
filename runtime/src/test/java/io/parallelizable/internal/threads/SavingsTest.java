package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: help makes runs slower, again and again, or is forgone where it would make them faster. */
class SavingsTest {
    private static final int LENGTH = 1_000;
    private static final double MILLI = 1_000_000;

    private final Savings savings = new Savings();

    /** What so many runs take together that begin as they are advised to, in nanoseconds. */
    private double take(int runs, double alone, DoubleUnaryOperator shared) {
        double sum = 0;
        for (int run = 0; run < runs; run++) {
            boolean share = savings.allowSharing(LENGTH, alone);
            double nanos = share ? shared.applyAsDouble(alone) : alone;
            if (share) {
                savings.tookShared(LENGTH, (long) nanos);
            } else {
                savings.tookAlone(LENGTH, (long) nanos);
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
        assertThat(savings.allowSharing(LENGTH, MILLI)).isFalse();
        take(1_000, MILLI, nanos -> nanos / 2);
        assertThat(take(1_000, MILLI, nanos -> nanos / 2)).isLessThan(0.52 * 1_000 * MILLI);
    }

    @Test
    void lossesAgainstATimeThatWasTooShort_areForgiven() {
        take(1_000, MILLI, nanos -> 1.1 * nanos);
        while (savings.allowSharing(LENGTH, MILLI)) {
            savings.tookShared(LENGTH, (long) (1.1 * MILLI));
        }
        savings.tookAlone(LENGTH, (long) (2 * MILLI));
        assertThat(savings.allowSharing(LENGTH, MILLI))
                .as("after a single one, which may have been descheduled")
                .isFalse();
        savings.tookAlone(LENGTH, (long) (2 * MILLI));
        assertThat(savings.allowSharing(LENGTH, MILLI)).isTrue();
    }

    @Test
    void lossesOfAProgramThatHasJustBegun_areForgiven() {
        savings.tookAlone(LENGTH, (long) MILLI);
        for (double nanos = MILLI; nanos + 4 * MILLI < Savings.WARM_UP; nanos += 4 * MILLI) {
            savings.tookShared(LENGTH, (long) (4 * MILLI));
        }
        take(10, MILLI, nanos -> nanos / 2);
        assertThat(savings.allowSharing(LENGTH, MILLI)).isTrue();
    }

    @Test
    void singleRunThatTookVeryLong_isForgiven() {
        take(100, MILLI, nanos -> nanos / 2);
        savings.tookShared(LENGTH, (long) (10_000 * MILLI));
        assertThat(take(100, MILLI, nanos -> nanos / 2)).isLessThan(0.53 * 100 * MILLI);
    }

    @Test
    void runsThatWereNeverComputedAlone_areOnce() {
        for (int run = 0; run < Savings.FIRST_TRIAL; run++) {
            assertThat(savings.allowSharing(LENGTH, MILLI)).isTrue();
            savings.tookShared(LENGTH, (long) MILLI / 2);
        }
        assertThat(savings.allowSharing(LENGTH, MILLI)).isFalse();
        savings.tookAlone(LENGTH, (long) MILLI);
        assertThat(savings.allowSharing(LENGTH, MILLI)).isTrue();
    }

    @Test
    void longRuns_areNeverComputedAloneForATrial() {
        assertThat(take(1_000, Savings.LONG, nanos -> nanos / 2)).isEqualTo(1_000 * Savings.LONG / 2);
    }

    @Test
    void runsThatBecomeCheaper_doNotMakeHelpLookGood() {
        take(10, 100 * MILLI / 4, nanos -> nanos / 2);
        // Compiled by now: the same takes a hundredth.
        take(500, MILLI / 4, nanos -> 2 * nanos);
        assertThat(take(10_000, MILLI / 4, nanos -> 2 * nanos)).isLessThan(1.07 * 10_000 * MILLI / 4);
    }
}
