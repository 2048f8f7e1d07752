package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: a user is told the wrong thing about what parallel execution gains. */
class SpeedupTest {
    private static Speedup speedup(long length, int threads, double serial, double parallel, long paysFrom) {
        return new Speedup("Primes.testPrime", length, threads, serial, parallel, paysFrom);
    }

    @Test
    void figures_areThoseOfAmdahlAndOfKarpAndFlatt() {
        // A tenth of the work is serial: 1 / (0.1 + 0.9 / 8).
        Speedup speedup = speedup(1000, 8, 1, 0.1 + 0.9 / 8, 10);
        assertThat(speedup.factor()).isCloseTo(4.70588, within(1e-5));
        assertThat(speedup.efficiency()).isCloseTo(0.588235, within(1e-5));
        assertThat(speedup.serialFraction()).isCloseTo(0.1, within(1e-12));
        assertThat(speedup(1, 1, 1, 1, 2).serialFraction()).isNaN();
    }

    @Test
    void table_isMarkdownAndSaysWhatItMeans() {
        assertThat(speedup(10_000, 4, 0.5, 0.125, 16)).hasToString("""
                        | Function         |     N | Serial time (s) | Parallel time (s) | serial / parallel | threads | efficiency | serial fraction |
                        |:-----------------|------:|----------------:|------------------:|------------------:|--------:|-----------:|----------------:|
                        | Primes.testPrime | 10000 |           0.500 |             0.125 |              4.00 |       4 |      100 % |             0 % |
                        4.00 times as fast on 4 threads.""");
    }

    @Test
    void verdict_isPlain() {
        assertThat(speedup(100, 4, 12.34e-6, 13e-6, 5400).verdict())
                .isEqualTo("too small to gain: all of it takes 12.3 us. It pays from about 5400 elements on.");
        assertThat(speedup(10_000, 4, 1, 0.99, 20).verdict()).startsWith("large enough to gain, and no faster");
        assertThat(speedup(10_000, 1, 1, 1, 20).verdict()).isEqualTo("one thread: there is nothing to gain.");
    }

    @Test
    void cheapRun_isTooSmallAndPaysFromMoreElementsOn() {
        Speedup speedup = IntKernel.of(10, i -> i).run().threads(2).speedup();
        assertThat(speedup.function()).isEqualTo("Test.f");
        assertThat(speedup.length()).isEqualTo(10);
        assertThat(speedup.isTooSmall()).isTrue();
        assertThat(speedup.paysFrom()).isGreaterThan(10);
        assertThat(speedup.serialSeconds()).isBetween(1e-9, 1.0);
    }

    @Test
    void longRun_isLargeEnough() {
        Speedup speedup = IntKernel.of(4, i -> {
                    Bounded.spin(5_000_000);
                    return i;
                })
                .run()
                .threads(2)
                .speedup();
        assertThat(speedup.isTooSmall()).isFalse();
        assertThat(speedup.serialSeconds()).isGreaterThanOrEqualTo(0.02);
        assertThat(speedup.parallelSeconds()).isGreaterThanOrEqualTo(0.01);
    }

    @Test
    void scaling_hasARowForEachPowerOfTwoAndForAllThreads() {
        Scaling scaling = IntKernel.of(10, i -> i).run().threads(6).scaling();
        assertThat(scaling.rows()).extracting(Speedup::threads).containsExactly(1, 2, 4, 6);
        assertThat(scaling.rows())
                .extracting(Speedup::serialSeconds)
                .containsOnly(scaling.last().serialSeconds());
        assertThat(scaling.rows().get(0).factor()).isEqualTo(1);
    }

    @Test
    void scaling_isATable() {
        Scaling scaling = new Scaling(List.of(speedup(1000, 1, 2, 2, 10), speedup(1000, 2, 2, 1.25, 10)));
        assertThat(scaling).hasToString("""
                        Primes.testPrime, N = 1000
                        | threads | time (s) | serial / parallel | efficiency | serial fraction |
                        |:--------|---------:|------------------:|-----------:|----------------:|
                        | 1       |     2.00 |              1.00 |      100 % |               - |
                        | 2       |     1.25 |              1.60 |       80 % |            25 % |
                        1.60 times as fast on 2 threads.""");
    }

    @Test
    void failure_isThrownAsByTheRun() {
        IllegalStateException failure = new IllegalStateException();
        IntRun<int[], RuntimeException> run = IntKernel.of(3, i -> {
                    throw failure;
                })
                .run();
        assertThatThrownBy(run::speedup).isSameAs(failure);
        assertThatThrownBy(run::scaling).isSameAs(failure);
    }
}
