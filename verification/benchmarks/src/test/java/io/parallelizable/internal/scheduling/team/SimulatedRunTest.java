package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the simulation is kinder than arithmetic allows. */
class SimulatedRunTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 128})
    void speedUp_isAtMostTheNumberOfThreads(int threads) {
        SimulatedRun.Result result = SimulatedRun.of(50_000, i -> 700, threads, 1);
        assertThat(result.workNanos()).isEqualTo(50_000 * 700.0);
        assertThat(result.speedUp()).isPositive().isLessThanOrEqualTo(threads);
    }

    @Test
    void heaviestElement_boundsTheSpan() {
        SimulatedRun.Result result = SimulatedRun.of(1_000, i -> i == 500 ? 5e6 : 1_000, 64, 2);
        assertThat(result.spanNanos()).isGreaterThanOrEqualTo(5e6);
    }

    @Test
    void dearElementInTheMiddle_isBegunEarly() {
        IntToDoubleFunction half = i -> i == 5_000 ? 8e6 : 800;
        assertThat(SimulatedRun.of(10_001, half, 2, 1).speedUp()).isGreaterThan(1.9);
    }

    @Test
    void secondSocket_costsTime() {
        SimulatedRun.Result one = SimulatedRun.of(50_000, i -> 700, 64, 1);
        SimulatedRun.Result two = SimulatedRun.of(50_000, i -> 700, 64, 2);
        assertThat(two.speedUp()).isLessThan(one.speedUp());
    }

    @Test
    void noElement_isComputedTwice() {
        int[] calls = new int[10_000];
        // Once for the sum, once in a chunk of the run that teaches, once in one of the run that is measured.
        SimulatedRun.of(calls.length, i -> ++calls[i], 16, 2);
        assertThat(calls).containsOnly(3);
    }
}
