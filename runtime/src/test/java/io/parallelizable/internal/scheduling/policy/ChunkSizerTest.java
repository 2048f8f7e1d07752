package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a chunk holds thousands of heavy elements since others were cheap, or so few that claiming it costs more. */
class ChunkSizerTest {
    private static final int MANY = Integer.MAX_VALUE;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 1, 100, 10_000, 1e6})
    void firstChunk_isOneElementWhateverWasLearned(double learned) {
        assertThat(new ChunkSizer(learned).next(MANY, 1)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0, 1e6", "1, 1e6", "0.2, 1e4", "100, 1e6"})
    void heavyElementsOfAMethodThatWasCheap_areTakenOneByOne(double learned, double nanos) {
        ChunkSizer sizer = new ChunkSizer(learned);
        int computed = 0;
        for (int chunk = 0; chunk < 5; chunk++) {
            int count = sizer.next(MANY, 1);
            sizer.took(count, (long) (count * nanos));
            computed += count;
        }
        assertThat(computed * nanos).isLessThanOrEqualTo(5 * Math.max(nanos, Tuning.CHUNK));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 7", "1, 6", "100, 4", "1000, 3", "100000, 1"})
    void elementsAsExpected_reachAFullChunkInFewSteps(double nanos, int steps) {
        ChunkSizer sizer = new ChunkSizer(nanos);
        int chunks = 1;
        int count = sizer.next(MANY, 1);
        while (count * nanos < Tuning.CHUNK / 2) {
            sizer.took(count, (long) (count * nanos));
            count = sizer.next(MANY, 1);
            assertThat(++chunks).isLessThanOrEqualTo(steps);
        }
        assertThat(count * nanos).isLessThanOrEqualTo(Math.max(nanos, 1.01 * Tuning.CHUNK));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000, 10_000, 100_000})
    void elementsThatBecomeHeavyInTheMiddle_areFewerThanThoseBefore(int cheap) {
        ChunkSizer sizer = new ChunkSizer(1);
        int computed = 0;
        while (computed < cheap) {
            int count = sizer.next(MANY, 1);
            assertThat(count).isLessThanOrEqualTo(Math.max(1, Tuning.LEARNED_GROWTH * Math.max(computed, 1)));
            assertThat(count).isLessThanOrEqualTo((int) Tuning.CHUNK);
            sizer.took(count, count);
            computed += count;
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 1000", "1000, 4, 250", "10, 4, 2", "1, 4, 1", "3, 1000, 1"})
    void towardsTheEnd_whatRemainsIsTakenInParts(int remaining, int parts, int most) {
        ChunkSizer sizer = new ChunkSizer(0);
        sizer.took(1_000_000, 1_000_000);
        assertThat(sizer.next(remaining, parts)).isBetween(1, Math.max(most, (int) Tuning.CHUNK / Tuning.LAST_PARTS));
        assertThat(sizer.next(remaining, parts)).isLessThanOrEqualTo(remaining);
    }

    @Test
    void manyThreads_takeLongerChunks() {
        ChunkSizer sizer = new ChunkSizer(0);
        sizer.took(1_000_000, 1_000_000);
        assertThat(sizer.next(MANY, 4 * Tuning.CROWD)).isEqualTo(4 * sizer.next(MANY, Tuning.CROWD));
    }

    @Test
    void cheapElements_comeInChunksThatVectorInstructionsServe() {
        ChunkSizer sizer = new ChunkSizer(0);
        sizer.took(10_000, 290_000);
        assertThat(sizer.next(MANY, 1)).isGreaterThanOrEqualTo((int) Tuning.CHEAP_CHUNK);
    }

    @ParameterizedTest
    @CsvSource({"100000, 10, 10000", "20000, 10, 8000", "1000, 4, 1000", "1000000, 2, 32000"})
    void rest_isDividedUntilClaimsWouldCostMore(int remaining, int parts, int expected) {
        ChunkSizer sizer = new ChunkSizer(0);
        sizer.took(1_000_000, 1_000_000);
        assertThat(sizer.next(remaining, parts)).isEqualTo(expected);
    }

    @Test
    void heavyElements_areTakenOneByOneHoweverManyThreadsThereAre() {
        ChunkSizer sizer = new ChunkSizer(1e6);
        sizer.took(1, 1_000_000);
        assertThat(sizer.next(MANY, 4 * Tuning.CROWD)).isOne();
    }

    @Test
    void elementsOfUnknownCost_areTrustedLessThanThoseThatWereCheap() {
        ChunkSizer unknown = new ChunkSizer(0);
        unknown.took(1, 1);
        assertThat(unknown.next(MANY, 1)).isEqualTo(Tuning.GROWTH);
        ChunkSizer cheap = new ChunkSizer(1);
        cheap.took(1, 1);
        assertThat(cheap.next(MANY, 1)).isEqualTo(Tuning.LEARNED_GROWTH);
    }

    @Test
    void cheapElementsAsExpected_fillAChunkThatVectorInstructionsServe() {
        ChunkSizer sizer = new ChunkSizer(29);
        sizer.took(5, 5 * 29);
        sizer.took(40, 40 * 29);
        assertThat(sizer.next(MANY, 1)).isEqualTo((int) Tuning.CHEAP_CHUNK);
    }

    @Test
    void chunksThatCostSomething_areLonger_forEachThread() {
        ChunkSizer callers = new ChunkSizer(0, true);
        for (ChunkSizer sizer : List.of(callers, callers.forAnother())) {
            assertThat(sizer.next(MANY, 1)).isOne();
            sizer.took(1_000_000, 1_000_000_000);
            assertThat(sizer.next(MANY, 1)).isEqualTo((int) Tuning.COSTLY_CHUNK / 1_000);
        }
    }

    @Test
    void costOfAnElement_isThatOfAllThatWereComputed() {
        ChunkSizer sizer = new ChunkSizer(7);
        assertThat(sizer.nanosPerElement()).as("before the first").isZero();
        sizer.took(10, 1_000);
        sizer.took(30, 3_400);
        assertThat(sizer.nanosPerElement()).isEqualTo(110);
        assertThat(sizer.computed()).isEqualTo(40);
        assertThat(sizer.busyNanos()).isEqualTo(4_400);
        assertThat(sizer.chunks()).isEqualTo(2);
    }

    @Test
    void chunkThatFailedAtItsFirstElement_tellsNothingOfTheNextOnes() {
        ChunkSizer sizer = new ChunkSizer(0);
        sizer.took(1_000, 1_000);
        int next = sizer.next(MANY, 1);
        sizer.took(0, 5_000);
        assertThat(sizer.next(MANY, 1)).isEqualTo(next);
    }
}
