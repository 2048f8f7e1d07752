package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.search.Search;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import org.junit.jupiter.api.Test;

/** Worry: a run is shared that had better not be, or is not although there is much to do. */
class SoloTest {
    private static final int LENGTH = 1_000;

    private final GainEstimate gain = new GainEstimate();
    private final WorkerSource helpers = new WorkerPool(2).helpers(1);
    private long elementNanos = 2_000;
    private final IntKernel kernel = IntKernel.of(LENGTH, i -> {
        Bounded.spin(elementNanos);
        return i;
    });

    private SequentialPhase<int[]> solo() {
        CostModel costModel = CostModel.ofKernel(kernel.getClass());
        return new SequentialPhase<>(
                kernel, new int[LENGTH], new RunObservation(costModel, gain, LENGTH), Settings.DEFAULT);
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
        assertThat(solo().isWorthSharing(helpers)).isTrue();
    }

    @Test
    void whereSharingHasLostTime_theCallerStaysAlone() throws Interruption {
        computeAlone();
        assertThat(solo().isWorthSharing(helpers)).isTrue();
        loseTime();
        SequentialPhase<int[]> solo = solo();
        for (int chunk = 0; chunk < 10; chunk++) {
            assertThat(solo.isWorthSharing(helpers)).isFalse();
            solo.computeNext();
        }
    }

    @Test
    void inputsThatAreMuchHeavierThanExpected_areSharedThoughSharingHasLostTime() throws Interruption {
        computeAlone();
        loseTime();
        elementNanos = 200_000;
        SequentialPhase<int[]> solo = solo();
        int chunks = 0;
        while (!solo.isWorthSharing(helpers)) {
            solo.computeNext();
            assertThat(++chunks).isLessThan(LENGTH / 2);
        }
    }

    @Test
    void searchOfCheapElements_isNotSharedAtOnceLikeAMap() {
        int length = 3_000_000;
        Kernel<boolean[]> cheap = IndexKernel.of(length, boolean[]::new, (results, at, index) -> results[at] = true);
        Search search = new Search(cheap, true, 1);
        CostModel costModel = CostModel.of(cheap.getClass(), search.operation());
        costModel.learn(length, length, true);
        RunObservation observation = new RunObservation(costModel, gain, length);
        assertThat(new SequentialPhase<>(cheap, new boolean[length], observation, Settings.DEFAULT)
                        .isWorthSharing(helpers))
                .isTrue();
        assertThat(new SequentialPhase<>(search, search.allocate(0), observation, Settings.DEFAULT)
                        .isWorthSharing(helpers))
                .isFalse();
    }

    @Test
    void searchOfHeavyElements_isSharedAtOnce() {
        Kernel<boolean[]> heavy = IndexKernel.of(LENGTH, boolean[]::new, (results, at, index) -> results[at] = true);
        Search search = new Search(heavy, true, 1);
        CostModel costModel = CostModel.of(heavy.getClass(), search.operation());
        costModel.learn(LENGTH * 1_000_000L, LENGTH, true);
        RunObservation observation = new RunObservation(costModel, gain, LENGTH);
        assertThat(new SequentialPhase<>(search, search.allocate(0), observation, Settings.DEFAULT)
                        .isWorthSharing(helpers))
                .isTrue();
    }

    @Test
    void sharedRuns_areComparedWithRunsOfAboutTheirSizeAlone() {
        CostModel costModel = CostModel.ofKernel(kernel.getClass());
        assertThat(costModel.gain(1_000)).isSameAs(costModel.gain(600)).isNotSameAs(costModel.gain(2_000));
        assertThat(costModel.gain(0)).isNotSameAs(costModel.gain(1));
        assertThat(costModel.gain(Integer.MAX_VALUE)).isNotNull();
    }
}
