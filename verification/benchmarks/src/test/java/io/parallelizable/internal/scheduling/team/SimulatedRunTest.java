package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the simulation is kinder than arithmetic allows. */
class SimulatedRunTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 128})
    void speedUp_isAtMostTheNumberOfThreads(int threads) {
        SimulatedRun.Result result = SimulatedRun.of(50_000, i -> 700, threads);
        assertThat(result.workNanos()).isEqualTo(50_000 * 700.0);
        assertThat(result.speedUp()).isPositive().isLessThanOrEqualTo(threads);
    }

    @Test
    void heaviestElement_boundsTheSpan() {
        SimulatedRun.Result result = SimulatedRun.of(1_000, i -> i == 500 ? 5e6 : 1_000, 64);
        assertThat(result.spanNanos()).isGreaterThanOrEqualTo(5e6);
    }

    @Test
    void noElement_isComputedTwice() {
        int[] calls = new int[10_000];
        // Once for the sum, once in a chunk.
        SimulatedRun.of(calls.length, i -> ++calls[i], 16);
        assertThat(calls).containsOnly(2);
    }
}
