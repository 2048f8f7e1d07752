package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a run is taken to be long since its first element was slow, or to be short since those before were. */
class RunObservationTest {
    private static final int LENGTH = 2_000;
    private static final double WAKE = 200_000;

    private final CostModel costModel = new CostModel(new CoarseClock(clock -> {}));
    private final ChunkSizer sizer = new ChunkSizer(0);

    private void learn(double cost) {
        for (int run = 0; run < 10; run++) {
            costModel.learn((long) (LENGTH * cost), LENGTH, false, 0, 0);
        }
    }

    private boolean isWorthSharing(double leastWork) {
        return new RunObservation(costModel, null, LENGTH, 0).isWorthSharing(sizer, 0, leastWork);
    }

    @Test
    void firstElementOfACheapRun_makesItNoLongOne() {
        learn(50);
        sizer.took(1, 1_300);
        assertThat(isWorthSharing(WAKE)).isFalse();
        assertThat(isWorthSharing(Sharing.NEVER)).as("for which it would queue").isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void someMicroseconds_tellThatElementsAreHeavierThanThoseBefore(int elements) {
        learn(50);
        sizer.took(elements, 10_000);
        assertThat(isWorthSharing(WAKE)).isTrue();
    }

    @Test
    void firstElementOfAMethodThatHasNotRun_isAllThatIsKnown() {
        sizer.took(1, 1_300);
        assertThat(isWorthSharing(WAKE)).isTrue();
        assertThat(new RunObservation(costModel, null, LENGTH, 0).cost(sizer)).isEqualTo(1_300);
    }

    @Test
    void ownTimes_countFromSomeMicrosecondsOn() {
        learn(50);
        RunObservation observation = new RunObservation(costModel, null, LENGTH, 0);
        long trusted = (long) (Tuning.CHUNK / Tuning.LEARNED_PARTS);
        sizer.took(10, trusted - 1);
        assertThat(observation.cost(sizer)).isEqualTo(50);
        sizer.took(0, 1);
        assertThat(observation.cost(sizer)).isEqualTo(trusted / 10.0);
    }

    @Test
    void lastElement_isNotShared() {
        RunObservation observation = new RunObservation(costModel, null, LENGTH, 0);
        sizer.took(LENGTH - 2, 1);
        assertThat(observation.mayShare(sizer, 0, false)).isTrue();
        sizer.took(1, 1);
        assertThat(observation.mayShare(sizer, 0, false)).isFalse();
    }

    @Test
    void onlyWhatRemains_isWorthAWorker() {
        learn(200);
        sizer.took(LENGTH / 2 - 1, 200 * (LENGTH / 2 - 1));
        assertThat(isWorthSharing(WAKE)).as("one more than half").isTrue();
        sizer.took(2, 400);
        assertThat(isWorthSharing(WAKE)).as("one less than half").isFalse();
    }

    @Test
    void longRunWithoutAWorkerThatIsFree_queues() {
        learn(1_000);
        assertThat(isWorthSharing(Sharing.NEVER)).isTrue();
        sizer.took(LENGTH / 2 + 1, 1_000 * (LENGTH / 2 + 1));
        assertThat(isWorthSharing(Sharing.NEVER)).isFalse();
    }

    @Test
    void runAfterOthers_isSharedBeforeItsFirstElementAsPartOfTheirBurst() {
        for (int run = 0; run < 2; run++) {
            costModel.learn(150_000, LENGTH, false, 0, 0);
        }
        assertThat(new RunObservation(costModel, null, LENGTH, 0).isWorthSharing(sizer, 0, WAKE))
                .isTrue();
        long later = Tuning.BURST_GAP + 1;
        assertThat(new RunObservation(costModel, null, LENGTH, later).isWorthSharing(sizer, later, WAKE))
                .isFalse();
    }

    @Test
    void runThatIsToBeComputedAlone_isSharedWhenItTakesTwiceItsTime() {
        learn(1_000);
        GainEstimate gain = costModel.gain(LENGTH);
        gain.tookAlone(LENGTH, 1_500L * LENGTH);
        shareUntilATrialIsDue(gain);
        RunObservation trial = new RunObservation(costModel, gain, LENGTH, 7);
        long expected = (long) Tuning.OVERDUE * 1_000 * LENGTH;
        assertThat(trial.mayShare(sizer, 7 + expected - 1, false)).isFalse();
        assertThat(trial.mayShare(sizer, 7 + expected, false)).isTrue();
        for (int run = 0; run < Tuning.OVERDUE_RUNS; run++) {
            assertThat(gain.aloneWork(LENGTH)).isFinite();
            new RunObservation(costModel, gain, LENGTH, 7)
                    .endShared(1_000 * LENGTH, 1, new LongestChunk(LENGTH), 7 + expected);
        }
        assertThat(gain.aloneWork(LENGTH)).as("known of other inputs").isInfinite();
    }

    private static void shareUntilATrialIsDue(GainEstimate gain) {
        while (gain.allowSharing(LENGTH, 1)) {
            gain.tookShared(LENGTH, 1_500L * LENGTH);
        }
    }

    @Test
    void sharedRuns_areToldToTheirEstimate() {
        GainEstimate gain = costModel.gain(LENGTH);
        for (int run = 0; run < Tuning.FIRST_TRIAL; run++) {
            assertThat(gain.allowSharing(LENGTH, 1)).isTrue();
            new RunObservation(costModel, gain, LENGTH, 0)
                    .endShared(5_000 * LENGTH, 1, new LongestChunk(LENGTH), 3_000 * LENGTH);
        }
        assertThat(gain.allowSharing(LENGTH, 1)).isFalse();
        assertThat(costModel.nanosPerElement()).isEqualTo(5_000);
        assertThat(costModel.hasBeenShared()).isTrue();
    }

    @Test
    void runAlone_teachesWhatItTook() {
        RunObservation observation = new RunObservation(costModel, costModel.gain(LENGTH), LENGTH, 7);
        assertThat(observation.length()).isEqualTo(LENGTH);
        assertThat(observation.start()).isEqualTo(7);
        observation.endAlone(100 * LENGTH, 7 + 120 * LENGTH);
        assertThat(costModel.nanosPerElement()).isEqualTo(100);
        assertThat(costModel.gain(LENGTH).aloneWork(LENGTH)).isEqualTo(120 * LENGTH);
    }

    @Test
    void runWithoutElements_teachesNothing() {
        new RunObservation(costModel, costModel.gain(0), 0, 0).endAlone(10, 10);
        assertThat(costModel.nanosPerElement()).isZero();
    }

    @Test
    void searchThatEndsEarly_teachesWhatItsElementsTook() {
        new RunObservation(costModel, null, LENGTH, 0).endEarly(5_000, 10, true, 5_000);
        assertThat(costModel.nanosPerElement()).isEqualTo(500);
        assertThat(costModel.hasBeenShared()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, 49999, false", "true, 49999, true", "true, 50000, false"})
    void classesOfABriefRun_areTakenToBeInitialisedAfterASharedOne(boolean shared, long cost, boolean expected) {
        costModel.learn(cost * LENGTH, LENGTH, shared, 0, 0);
        assertThat(new RunObservation(costModel, null, LENGTH, 0).presumesInitializedClasses())
                .isEqualTo(expected);
    }
}
