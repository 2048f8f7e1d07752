package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a row of the table is made of, apart from the clock. */
class ContestTest {
    private final List<String> calls = new ArrayList<>();

    private Supplier<Integer> way(String name, int result) {
        return () -> {
            calls.add(name);
            spendTime();
            return result;
        };
    }

    /** As long as what need not be measured over several calls. */
    private static void spendTime() {
        long end = System.nanoTime() + 3_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void bothWays_takeTurns_threeTimesOrMore() {
        Comparison row = new Contest<>("f", 7, way("loop", 1), way("map", 1), Integer::equals).measure(0);
        assertThat(calls).startsWith("loop", "map", "loop", "map", "loop", "map");
        assertThat(row.function()).isEqualTo("f");
        assertThat(row.size()).isEqualTo(7);
        assertThat(row.serialSeconds()).isPositive();
        assertThat(row.parallelSeconds()).isPositive();
    }

    @Test
    void otherResults_areNoComparison() {
        Contest<Integer> contest = new Contest<>("f", 7, way("loop", 1), way("map", 2), Integer::equals);
        assertThatThrownBy(() -> contest.measure(0))
                .isInstanceOf(DifferentResultsException.class)
                .hasMessage("f, N = 7: the parallel results differ from the serial ones");
    }

    @Test
    void bothPrograms_giveTheSameInBothWays() {
        Contest<boolean[]> primes = PrimeTest.contest(500);
        assertThat(primes.same().test(primes.serial().get(), primes.parallel().get()))
                .isTrue();
        Contest<double[][]> mandelbrot = Mandelbrot.contest(50);
        assertThat(mandelbrot
                        .same()
                        .test(mandelbrot.serial().get(), mandelbrot.parallel().get()))
                .isTrue();
    }

    @Test
    void bothPrograms_tellDifferentResultsApart() {
        assertThat(PrimeTest.contest(1).same().test(new boolean[] {true}, new boolean[] {false}))
                .isFalse();
        assertThat(Mandelbrot.contest(1).same().test(new double[][] {{1}}, new double[][] {{2}}))
                .isFalse();
    }

    @Test
    void primes_arePrime() {
        boolean[] prime = PrimeTest.contest(12).parallel().get();
        assertThat(prime)
                .containsExactly(false, false, true, true, false, true, false, true, false, false, false, true);
    }
}
