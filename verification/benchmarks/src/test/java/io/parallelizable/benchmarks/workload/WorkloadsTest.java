package io.parallelizable.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.runner.Runners;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A way that computes something else, or less, would look fast. */
class WorkloadsTest {
    private static final int CORES = 3;

    private static Stream<Workload> workloads() {
        return Stream.of(
                Primes.upTo("W1", 200),
                Columns.across("W2", 20),
                new SquaresInto("W3into", inputs(10_000)),
                new Squares("W3alloc", inputs(10_000)),
                Skewed.heavyLast("W5last", 50),
                Skewed.heavyFirst("W5first", 50),
                Nested.rows("W6", 5, inputs(100)),
                new Branches("branches", numbers(50)),
                new LookUps("lookups", numbers(50)),
                new Texts("texts", numbers(50)),
                new Decimals("decimals", numbers(50)),
                new Catches("catches", numbers(50)),
                Tasks.gridOf("rows", 50, 4),
                new Sums("sum", inputs(100)),
                new Squares("one", inputs(1)),
                new Hundreds("f100", inputs(7)),
                new Thousands("f4000", inputs(5)));
    }

    private static Stream<Arguments> waysOfWorkloads() {
        List<Runner> runners = Runners.all(CORES);
        return workloads()
                .flatMap(workload -> runners.stream()
                        .filter(runner -> runner.suits().test(workload))
                        .map(runner -> Arguments.of(workload.name(), runner.name(), workload, runner)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("waysOfWorkloads")
    void everyWay_computesWhatTheLoopComputes(String workloadName, String way, Workload workload, Runner runner) {
        String expected = text(workload.serial());
        clear(workload);
        assertThat(text(runner.way().apply(workload))).isEqualTo(expected);
    }

    @Test
    void nestedMaps_blockNoPool() {
        Workload nested = Nested.rows("W6", 5, inputs(10));
        assertThat(Runners.all(CORES))
                .filteredOn(runner -> runner.suits().test(nested))
                .extracting(Runner::name)
                .containsExactly("ours", "stream", "setAll", "forkjoin");
    }

    @Test
    void oneElement_isHalfOfTheSkewedWork() {
        int[] heavyLast = Skewed.heavyLast("last", 10_000).in();
        assertThat(heavyLast).hasSize(10_001).endsWith(4_000_000).startsWith(400, 400);
        assertThat(Skewed.heavyFirst("first", 10_000).in()).startsWith(4_000_000, 400);
    }

    @Test
    void names_areThoseThatOtherProgramsKnow() {
        assertThat(Tasks.all())
                .extracting(Task::name)
                .startsWith("W1", "W2", "W3into", "W3alloc", "W5last", "W5middle", "W5first", "W6a", "W6b")
                .contains(
                        "W7.branches",
                        "W7.catches",
                        "W8.rows.4",
                        "W8.rows.1000",
                        "W9.sum.1000000",
                        "W4.sq.1",
                        "W4.f100.10000",
                        "W4.f4000.1000")
                .doesNotContain("W4.f4000.10000")
                .doesNotHaveDuplicates();
    }

    /** The results of the loop before must not pass for this way's. */
    private static void clear(Workload workload) {
        if (workload instanceof SquaresInto given) {
            Arrays.fill(given.results(), Double.NaN);
        }
    }

    private static double[] inputs(int size) {
        return DoubleStream.iterate(0, x -> x + 0.5).limit(size).toArray();
    }

    private static int[] numbers(int size) {
        return IntStream.rangeClosed(1, size).toArray();
    }

    /** The same for arrays of primitives and of their boxes. */
    private static String text(Object results) {
        return Arrays.deepToString(new Object[] {results});
    }
}
