package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: a dear element is forgotten, or elements are taken for dear that are like all others. */
class LongestChunkTest {
    private static final int LENGTH = 100;

    private final LongestChunk longest = new LongestChunk(LENGTH);
    private final CostModel costModel = new CostModel(new CoarseClock(clock -> {}));

    private void end(int length) {
        new RunObservation(costModel, null, length, 0).endShared(8_000_000, 1, longest, 4_000_000);
    }

    @ParameterizedTest
    @CsvSource({"4000000, true", "1000000, true", "999999, false", "0, false"})
    void chunk_isDearFromAQuarterOfAThreadsTimeOn(long nanos, boolean dear) {
        longest.took(40, 2, nanos);
        assertThat(longest.isDear(8_000_000, 2)).isEqualTo(dear);
    }

    @Test
    void chunkOfUsualLength_isNeverDear() {
        longest.took(40, 2, Tuning.LONG_CHUNK - 1);
        assertThat(longest.isDear(1, 1)).isFalse();
    }

    @Test
    void longestOfSeveral_remains() {
        longest.took(40, 2, 1_000_000);
        longest.took(60, 3, 4_000_000);
        longest.took(20, 4, 2_000_000);
        assertThat(longest.from()).isEqualTo(60);
        assertThat(longest.to()).isEqualTo(63);
    }

    @Test
    void nextRun_knowsItIfItHasTheSameLength() {
        longest.took(40, 2, 4_000_000);
        end(LENGTH);
        assertThat(new RunObservation(costModel, null, LENGTH, 0).dear()).isSameAs(longest);
        assertThat(new RunObservation(costModel, null, LENGTH + 1, 0).dear()).isNull();
    }

    @Test
    void evenRun_makesItForgotten() {
        longest.took(40, 2, 4_000_000);
        end(LENGTH);
        new RunObservation(costModel, null, LENGTH, 0).endShared(8_000_000, 1, new LongestChunk(LENGTH), 4_000_000);
        assertThat(new RunObservation(costModel, null, LENGTH, 0).dear()).isNull();
    }
}
