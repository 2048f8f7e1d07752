package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    }
}
