package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.CostModel;
import io.parallelizable.internal.scheduling.policy.GainEstimate;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import org.junit.jupiter.api.Test;

/** Worry: a run is shared that had better not be, or is not although there is much to do. */
class SequentialPhaseTest {
    private static final int LENGTH = 1_000;

    private final GainEstimate gain = new GainEstimate();
    private final WorkerSource workers = new WorkerPool(2).workers(1);
    private long elementNanos = 2_000;
    private final IntKernel kernel = IntKernel.of(LENGTH, i -> {
        Bounded.spin(elementNanos);
        return i;
    });

    private SequentialPhase<int[]> solo() {
        CostModel costModel = CostModels.of(kernel.getClass());
        return new SequentialPhase<>(
                kernel,
                new int[LENGTH],
                new RunObservation(costModel, gain, LENGTH, System.nanoTime()),
                Settings.DEFAULT);
    }

    private void computeAlone() throws Interruption {
        SequentialPhase<int[]> solo = solo();
        while (!solo.isOver()) {
            solo.computeNext();
        }
        solo.outcome();
    }

    private void loseTime() {
        while (gain.allowSharing(LENGTH, LENGTH * elementNanos)) {
            gain.tookShared(LENGTH, 1_000_000_000);
        }
    }

    @Test
    void runOfUnknownCost_isSharedAtOnce() {
        assertThat(solo().isWorthSharing(workers)).isTrue();
    }

    @Test
    void whereSharingHasLostTime_theCallerBeginsAlone() {
        long now = System.nanoTime();
        long nanos = LENGTH * elementNanos;
        new RunObservation(CostModels.of(kernel.getClass()), gain, LENGTH, now).endAlone(nanos, now + nanos);
        assertThat(solo().isWorthSharing(workers)).isTrue();
        loseTime();
        assertThat(solo().isWorthSharing(workers)).isFalse();
    }

    @Test
    void inputsThatAreMuchHeavierThanExpected_areSharedThoughSharingHasLostTime() throws Interruption {
        computeAlone();
        loseTime();
        elementNanos = 200_000;
        SequentialPhase<int[]> solo = solo();
        int chunks = 0;
        while (!solo.isWorthSharing(workers)) {
            solo.computeNext();
            assertThat(++chunks).isLessThan(LENGTH / 2);
        }
    }
}
