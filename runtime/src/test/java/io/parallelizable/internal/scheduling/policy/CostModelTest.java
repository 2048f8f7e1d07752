package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: one run decides for many after it, or many runs teach nothing. */
class CostModelTest {
    private static final double WAKE = 200_000;

    private final CostModel costModel = new CostModel(new CoarseClock(clock -> {}));

    private void learn(int runs, int length, double cost) {
        for (int run = 0; run < runs; run++) {
            long end = (run + 1) * 1_000_000_000L;
            costModel.learn((long) (length * cost), length, false, end - (long) (length * cost), end);
        }
    }

    private boolean isWorthSharing(int length) {
        return costModel.isWorthSharing(length, Long.MAX_VALUE / 2, WAKE);
    }

    @Test
    void unknownCost_isSharedAtOnce() {
        assertThat(isWorthSharing(2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, 100, 1000, false", "1000, 100, 10000, true", "10, 1, 1000, false", "1000000, 0.2, 1000000, true"
    })
    void work_isWhatElementsCostTimesHowManyThereAre(int length, double cost, int next, boolean expected) {
        learn(10, length, cost);
        assertThat(isWorthSharing(next)).isEqualTo(expected);
    }

    @Test
    void runThatWasDescheduled_decidesForTheNextOneAlone() {
        learn(10, 100, 20);
        learn(1, 100, 40_000);
        assertThat(isWorthSharing(100)).isTrue();
        assertThat(costModel.nanosPerElement()).isLessThan(50);
        learn(1, 100, 20);
        assertThat(isWorthSharing(100)).isFalse();
    }

    @Test
    void elementsThatStayHeavier_areExpectedFromTheSecondRunOn() {
        learn(10, 100, 20);
        learn(2, 100, 40_000);
        assertThat(costModel.nanosPerElement()).isEqualTo(40_000);
    }

    @Test
    void shortRuns_areSharedInABurst() {
        learn(10, 100, 500);
        assertThat(isWorthSharing(100)).isFalse();
        long now = 20_000_000_000L;
        for (int run = 0; run < 3; run++) {
            assertThat(costModel.isWorthSharing(100, now, WAKE)).isFalse();
            costModel.learn(50_000, 100, false, now, now + 50_000);
            now += 60_000;
        }
        assertThat(costModel.isWorthSharing(100, now, WAKE)).isTrue();
        assertThat(costModel.isWorthSharing(100, now + 1_000_000, WAKE)).isFalse();
    }

    @Test
    void sharedRuns_areComparedWithRunsOfAboutTheirSizeAlone() {
        assertThat(costModel.gain(1_000)).isSameAs(costModel.gain(600)).isNotSameAs(costModel.gain(2_000));
        assertThat(costModel.gain(0)).isNotSameAs(costModel.gain(1));
        assertThat(costModel.gain(Integer.MAX_VALUE)).isNotNull();
    }

    @Test
    void otherOperations_beginWithWhatMapsHaveTaught() {
        learn(10, 100, 20);
        CostModel searches = costModel.of(Search.class);
        assertThat(searches).isNotSameAs(costModel).isSameAs(costModel.of(Search.class));
        assertThat(searches.nanosPerElement()).isEqualTo(costModel.nanosPerElement());
        assertThat(costModel.of(null)).isSameAs(costModel);
    }

    @ParameterizedTest
    @CsvSource({"1, 3000000, false, true", "1, 3000000, true, false", "1000000, 1000, true, true"})
    void searchOfCheapElements_isNotSharedAtOnceLikeAMap(double cost, int length, boolean search, boolean expected) {
        learn(1, length, cost);
        RunObservation observation = new RunObservation(costModel, null, length, 0);
        ChunkSizer sizer = new ChunkSizer(cost);
        assertThat(observation.mayShare(sizer, 0, search) && observation.isWorthSharing(sizer, 0, WAKE))
                .isEqualTo(expected);
    }

    @Test
    void methodWhoseRunWorkersHaveHelped_staysShared() {
        assertThat(costModel.hasBeenShared()).isFalse();
        costModel.learn(1_000, 10, true, 0, 1_000);
        costModel.learn(1_000, 10, false, 0, 1_000);
        assertThat(costModel.hasBeenShared()).isTrue();
        assertThat(costModel.of(Search.class).hasBeenShared()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"140, 110", "60, 90", "200, 125", "201, 201"})
    void newestRun_countsAQuarterUnlessElementsAreMoreThanTwiceAsDear(double newest, double expected) {
        learn(1, 100, 100);
        learn(1, 100, newest);
        assertThat(costModel.nanosPerElement()).isEqualTo(expected);
    }

    @Test
    void runThatIsManyTimesAsDear_countsAsTwiceTheCostAtFirst() {
        learn(2, 100, 100);
        learn(1, 100, 100_000);
        assertThat(costModel.nanosPerElement()).isEqualTo(125);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "150, 112.5", "800, 125", "801, 801"})
    void nextRun_isExpectedToBeDearOnlyWhereTheLastTwoDifferMuch(double newest, double dearest) {
        learn(2, 100, 100);
        learn(1, 100, newest);
        assertThat(costModel.dearest()).isEqualTo(dearest);
    }

    @Test
    void secondRun_isNotTakenToBeIrregular() {
        learn(1, 100, 100);
        learn(1, 100, 180);
        assertThat(costModel.dearest()).isEqualTo(costModel.nanosPerElement());
    }

    @ParameterizedTest
    @CsvSource({"90, 20", "99, 20", "100, 100", "10, 15.625"})
    void runBelowTheGrainOfTheClock_provesOnlyThatElementsAreCheap(double newest, double expected) {
        learn(2, 100, 20);
        learn(2, 10, newest);
        assertThat(costModel.nanosPerElement()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100, 1500, false", "100, 500, true"})
    void methodWhoseElementsDifferMuch_hasNoPlainLoops(double cheap, double dear, boolean expected) {
        for (int turn = 0; turn < Tuning.CHEAP_RUNS; turn++) {
            learn(1, 10, cheap);
            learn(1, 10, dear);
        }
        assertThat(costModel.cutoff().includes(10)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"39, 0, false", "40, 0, true", "40, 1, true", "40, 1.001, false"})
    void burst_endsWithAPauseAndSharesNothingThatIsTooShortForAWorkerThatIsAwake(
            int length, double pause, boolean expected) {
        double cost = Tuning.WORTH_SHARING / 40;
        learn(10, 1_000, cost);
        long now = 20_000_000_000L;
        long time = (long) (1_000 * cost);
        long end = now + time;
        costModel.learn(time, 1_000, false, now, end);
        assertThat(costModel.isWorthSharing(length, end + (long) (pause * Tuning.BURST_GAP), WAKE))
                .isEqualTo(expected);
    }
}
