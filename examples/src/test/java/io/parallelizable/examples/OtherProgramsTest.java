package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worry: a busy machine is taken for a quiet one, or the job's own threads for other programs. */
class OtherProgramsTest {
    private static final double ENOUGH_SECONDS = 0.25;

    private static void spend(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void loopThatGotHalfACore_lostTheOtherHalf() {
        OtherPrograms others = OtherPrograms.watch();
        spend(ENOUGH_SECONDS);
        assertThat(others.busyCores(0.5)).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void moreCoresThanThereAre_areNeverBusy() {
        OtherPrograms others = OtherPrograms.watch();
        spend(ENOUGH_SECONDS);
        assertThat(others.busyCores(1))
                .isBetween(0.0, (double) Runtime.getRuntime().availableProcessors());
    }

    @Test
    void tooShortATime_tellsNothing() {
        assertThat(OtherPrograms.watch().busyCores(0)).isZero();
    }
}
