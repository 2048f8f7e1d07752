package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.Parallel;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Inputs;
import io.parallelizable.conformance.Tools.Counts;
import io.parallelizable.conformance.Tools.Rack;
import io.parallelizable.support.Bounded;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Worry: what each thread has of its own is shared, used after its end, never closed, or closed twice.
 *
 * <p>Tools refuse misuse, which fails their element; what is counted is counted in this JVM, and nothing elsewhere.
 */
abstract class PerThreadConformance extends FunctionConformance {
    private double[] halves() {
        return LongStream.range(0, size()).mapToDouble(x -> (x + 1) / 2.0).toArray();
    }

    private long[] ascending() {
        return LongStream.range(0, size()).toArray();
    }

    private DoubleRun<double[], RuntimeException> halves(Rack rack) {
        return on(Tools.DOUBLES.over(Tools.X, Inputs.perThread(rack, "tool"), ascending(), 1L));
    }

    /** An operation gives what it should, and closes its tools. */
    private static void assertGives(Object expected, Function<Rack, ?> operation) {
        Rack rack = Rack.empty();
        Object result = operation.apply(rack);
        assertThat(result).isEqualTo(expected);
        assertClosed(rack);
    }

    private static void assertClosed(Rack rack) {
        Counts counts = rack.counts();
        Bounded.until("every tool is closed", () -> counts.closed.get() == counts.made.get());
        assertThat(counts.misuses).isEmpty();
    }

    @Test
    void everyOperation_usesToolsOfItsThreadsAndClosesThem() {
        assertGives(halves(), rack -> halves(rack).map());
        assertGives(halves(), rack -> halves(rack).mapInto(new double[size()]));
        assertGives(halves(), rack -> halves(rack).async().join());
        assertGives(halves(), rack -> halves(rack).tryMap().results());
        double sum = Arrays.stream(halves()).sum();
        assertGives(sum, rack -> halves(rack).sum());
        assertGives(size() - 1L, rack -> halves(rack).argMax());
        assertGives(size() / 2.0, rack -> halves(rack).statistics().max());
        assertGives(halves(), rack -> halves(rack).stream().toArray());
        assertGives((long) size(), rack -> halves(rack).completed().count());
        assertGives(true, rack -> halves(rack).verify().isSame());
        assertGives((long) size(), rack -> halves(rack).speedup().length());
    }

    @Test
    void everyOption_keepsThem() {
        assertGives(halves(), rack -> halves(rack).threads(2).map());
        assertGives(halves(), rack -> halves(rack).retries(2).map());
        assertGives(halves(), rack -> halves(rack).progress((done, total) -> {}).map());
        assertGives(halves(), rack -> halves(rack).retries(2).tryMap().results());
    }

    @Test
    void everyFormOfInput_hasThem() {
        Range range = Range.of(0, size());
        assertGives(
                halves(),
                rack -> this.<DoubleRun<double[], RuntimeException>>on(
                                Tools.DOUBLES.over(Tools.X, Inputs.perThread(rack, "tool"), range, 1L))
                        .map());
        assertGives(
                3.5 * size(),
                rack -> this.<DoubleRun<double[], RuntimeException>>on(
                                Tools.DOUBLES.times(size(), Inputs.perThread(rack, "tool"), 3L, 4L))
                        .sum());
        List<Long> boxed = LongStream.range(0, size()).boxed().toList();
        assertGives(
                halves(),
                rack -> this.<DoubleRun<double[], RuntimeException>>on(Tools.DOUBLES.over(
                                Tools.X, Inputs.perThread(rack, "tool"), Inputs.array(boxed, long.class), 1L))
                        .map());
    }

    @Test
    void functions_haveThemToo() {
        assertGives(
                halves(),
                rack -> this.<DoubleRun<double[], RuntimeException>>on(Parallel.of(Range.of(1, size() + 1L))
                                .perThread(rack)
                                .doubles(Tools.HALF))
                        .map());
    }

    @Test
    void grid_hasThemForAllItsRows() {
        long[] rows = {10, 20, 30};
        double[][] expected = new double[rows.length][size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < size(); j++) {
                expected[i][j] = (rows[i] + j) / 2.0;
            }
        }
        assertGives(
                expected,
                rack -> this.<DoubleRun<double[][], RuntimeException>>on(Tools.DOUBLES.overGrid(
                                Tools.X | Tools.Y, Inputs.perThread(rack, "tool"), rows, ascending()))
                        .map());
    }

    @Test
    void search_closesThemThoughItEndsEarly() {
        assertGives(true, rack -> bigOnes(rack).any());
        assertGives(Math.max(0, size() - 200L), rack -> bigOnes(rack).count());
    }

    private BooleanRun<boolean[], RuntimeException> bigOnes(Rack rack) {
        return on(Tools.BOOLEANS.over(0b10, Inputs.perThread(rack, "tool"), ascending()));
    }

    @Test
    void failure_closesThem() {
        long[] input = ascending();
        input[size() / 2] = -1;
        Rack rack = Rack.empty();
        VoidRun<RuntimeException> run = on(Tools.NOTHING.over(0b10, Inputs.perThread(rack, "tool"), input));
        assertThatThrownBy(run::forEach)
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(failure ->
                        assertThat(failure.getSuppressed()[0]).hasMessageContaining("Tools.use(<per thread>, -1L)"));
        assertClosed(rack);
        assertThat(run.tryMap().failedIndices()).containsExactly(size() / 2);
        assertClosed(rack);
    }

    @Test
    void streamOfInputs_hasThemForAllItsBatches() {
        Rack rack = Rack.empty();
        StreamRun<Double, RuntimeException> run = on(Tools.DOUBLES.overStream(
                Tools.X,
                long.class,
                Inputs.perThread(rack, "tool"),
                Stream.iterate(0L, x -> x + 1).limit(size()),
                1L));
        assertThat(run.stream().mapToDouble(Double::doubleValue).toArray()).isEqualTo(halves());
        assertClosed(rack);
    }

    @Test
    void streamThatIsClosedEarly_closesThem() {
        Rack rack = Rack.empty();
        try (var some = halves(rack).stream()) {
            assertThat(some.limit(5).sum()).isEqualTo(7.5);
        }
        assertClosed(rack);
    }

    @Test
    void runExecutedTwice_hasOthersEachTime() {
        Rack rack = Rack.empty();
        DoubleRun<double[], RuntimeException> run = halves(rack);
        assertThat(run.map()).isEqualTo(run.map()).isEqualTo(halves());
        assertClosed(rack);
    }
}
