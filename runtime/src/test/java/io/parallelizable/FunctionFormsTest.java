package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.RandomStreams;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worry: functions of several arguments, of every combination or of random numbers get other arguments than the loop's.
 */
class FunctionFormsTest {
    private static final int[] INTS = {3, 1, 300};
    private static final long[] LONGS = {3, 1, 300};
    private static final double[] DOUBLES = {3, 1, 300};
    private static final int[] MORE_INTS = {1, 2, 300};
    private static final long[] MORE_LONGS = {1, 2, 300};
    private static final double[] MORE_DOUBLES = {1, 2, 300};

    @Test
    void intPairs_takeEveryKindOfFunction() {
        var pairs = Parallel.of(INTS, MORE_INTS);
        // Boxed, 300 would not be the same as 300.
        assertThat(pairs.booleans((x, y) -> x == y).map()).containsExactly(false, false, true);
        assertThat(pairs.ints(Math::max).map()).containsExactly(3, 2, 300);
        assertThat(pairs.longs((x, y) -> x * y).map()).containsExactly(3, 2, 90_000);
        assertThat(pairs.doubles((x, y) -> (double) x / y).map()).containsExactly(3, 0.5, 1);
        assertThat(pairs.objects((x, y) -> x + "," + y).map()).containsExactly("3,1", "1,2", "300,300");
        LongAdder sum = new LongAdder();
        pairs.actions((x, y) -> sum.add(x - y)).forEach();
        assertThat(sum.sum()).isEqualTo(1);
    }

    @Test
    void longPairs_takeEveryKindOfFunction() {
        var pairs = Parallel.of(LONGS, MORE_LONGS);
        assertThat(pairs.booleans((x, y) -> x == y).map()).containsExactly(false, false, true);
        assertThat(pairs.ints(Long::compare).map()).containsExactly(1, -1, 0);
        assertThat(pairs.longs(Math::max).map()).containsExactly(3, 2, 300);
        assertThat(pairs.doubles((x, y) -> (double) x / y).map()).containsExactly(3, 0.5, 1);
        assertThat(pairs.objects((x, y) -> x + "," + y).map()).containsExactly("3,1", "1,2", "300,300");
        LongAdder sum = new LongAdder();
        pairs.actions((x, y) -> sum.add(x - y)).forEach();
        assertThat(sum.sum()).isEqualTo(1);
    }

    @Test
    void doublePairs_takeEveryKindOfFunction() {
        var pairs = Parallel.of(DOUBLES, MORE_DOUBLES);
        assertThat(pairs.booleans((x, y) -> x == y).map()).containsExactly(false, false, true);
        assertThat(pairs.ints(Double::compare).map()).containsExactly(1, -1, 0);
        assertThat(pairs.longs((x, y) -> (long) (x * y)).map()).containsExactly(3, 2, 90_000);
        assertThat(pairs.doubles(Math::hypot).map())
                .containsExactly(Math.hypot(3, 1), Math.hypot(1, 2), Math.hypot(300, 300));
        assertThat(pairs.objects((x, y) -> x + "," + y).map()).containsExactly("3.0,1.0", "1.0,2.0", "300.0,300.0");
        LongAdder sum = new LongAdder();
        pairs.actions((x, y) -> sum.add((long) (x - y))).forEach();
        assertThat(sum.sum()).isEqualTo(1);
    }

    @Test
    void pairsOfObjects_takeEveryKindOfFunction() {
        String[] words = {"a", "b"};
        Integer[] numbers = {1, 2};
        for (var pairs : List.of(Parallel.of(words, numbers), Parallel.of(List.of(words), List.of(numbers)))) {
            assertThat(pairs.booleans((word, n) -> word.equals("b") && n == 2).map())
                    .containsExactly(false, true);
            assertThat(pairs.ints((word, n) -> word.length() + n).map()).containsExactly(2, 3);
            assertThat(pairs.longs((word, n) -> n).map()).containsExactly(1, 2);
            assertThat(pairs.doubles((word, n) -> n / 2.0).map()).containsExactly(0.5, 1);
            assertThat(pairs.objects(String::repeat).map()).containsExactly("a", "bb");
            LongAdder sum = new LongAdder();
            pairs.actions((word, n) -> sum.add(n)).forEach();
            assertThat(sum.sum()).isEqualTo(3);
        }
    }

    @Test
    void grids_areEveryCombination() {
        assertThat(Parallel.grid(INTS, new int[] {1, 2}).ints((x, y) -> x * y).map())
                .isDeepEqualTo(new int[][] {{3, 6}, {1, 2}, {300, 600}});
        assertThat(Parallel.grid(INTS, new int[] {1, 300})
                        .booleans((x, y) -> x == y)
                        .map())
                .isDeepEqualTo(new boolean[][] {{false, false}, {true, false}, {false, true}});
        assertThat(Parallel.grid(LONGS, new long[] {1, 2})
                        .longs((x, y) -> x * y)
                        .map())
                .isDeepEqualTo(new long[][] {{3, 6}, {1, 2}, {300, 600}});
        assertThat(Parallel.grid(DOUBLES, new double[] {1, 2})
                        .doubles((x, y) -> x * y)
                        .map())
                .isDeepEqualTo(new double[][] {{3, 6}, {1, 2}, {300, 600}});
        for (var grid : List.of(
                Parallel.grid(new String[] {"a", "b"}, new Integer[] {1, 2}),
                Parallel.grid(List.of("a", "b"), List.of(1, 2)))) {
            assertThat(grid.objects(String::repeat).map()).containsExactly(List.of("a", "aa"), List.of("b", "bb"));
            LongAdder calls = new LongAdder();
            grid.actions((word, n) -> calls.increment()).forEach();
            assertThat(calls.sum()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void manyPairsAndCells_areTheLoopOnAnyNumberOfThreads(int threads) {
        double[] x = IntStream.range(0, 20_000).mapToDouble(i -> i / 7.0).toArray();
        double[] y = IntStream.range(0, 20_000).mapToDouble(i -> i % 13).toArray();
        assertThat(Parallel.of(x, y)
                        .doubles((a, b) -> a * b + 1)
                        .threads(threads)
                        .map())
                .isEqualTo(IntStream.range(0, x.length)
                        .mapToDouble(i -> x[i] * y[i] + 1)
                        .toArray());
        double[] few = {2, 3, 5};
        double[][] cells = Parallel.grid(few, y)
                .doubles((a, b) -> a * b + 1)
                .threads(threads)
                .map();
        for (int i = 0; i < few.length; i++) {
            double a = few[i];
            assertThat(cells[i])
                    .isEqualTo(IntStream.range(0, y.length)
                            .mapToDouble(j -> a * y[j] + 1)
                            .toArray());
        }
    }

    @Test
    void oneFunction_servesPairsAndGridsInTurn() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(sums(Parallel.of(INTS, MORE_INTS))).containsExactly(4, 3, 600);
            assertThat(Parallel.grid(INTS, MORE_INTS).ints(Math::addExact).map()[2])
                    .containsExactly(301, 302, 600);
        }
    }

    private static int[] sums(io.parallelizable.function.IntPairs pairs) {
        return pairs.ints(Math::addExact).map();
    }

    @Test
    void pairsOfDifferentLengths_areRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parallel.of(INTS, new int[2]).ints(Math::max))
                .withMessage("swept arguments must be equally long, x has 3 and y has 2 elements");
    }

    /** Around {@code double walk(RandomGenerator random)}, as the compiler generates it. */
    private static final class Walks extends DoubleLoops {
        private Walks() {
            super("walk", "random");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            for (int i = from; i < to; i++) {
                results[i] = walk(((RandomStreams) in[0]).generator(i, 0));
            }
        }
    }

    private static double walk(RandomGenerator random) {
        return random.nextDouble() + random.nextGaussian();
    }

    @Test
    void trials_drawTheNumbersOfACompanionWithThatSeed() {
        DoubleRun<double[], RuntimeException> companion = new Walks().times(5_000, RandomStreams.fresh());
        double[] expected = companion.seed(7).map();
        for (int threads = 1; threads <= 4; threads++) {
            assertThat(Parallel.times(5_000)
                            .doubles(FunctionFormsTest::walk)
                            .seed(7)
                            .threads(threads)
                            .map())
                    .isEqualTo(expected);
        }
        assertThat(Parallel.times(100).doubles(FunctionFormsTest::walk).map())
                .isNotEqualTo(
                        Parallel.times(100).doubles(FunctionFormsTest::walk).map());
    }

    @Test
    void trials_takeEveryKindOfFunction() {
        double[] draws =
                Parallel.times(3).doubles(RandomGenerator::nextDouble).seed(1).map();
        assertThat(Parallel.times(3)
                        .booleans(random -> random.nextDouble() == draws[1])
                        .seed(1)
                        .indices())
                .containsExactly(1);
        assertThat(Parallel.times(3)
                        .ints(random -> (int) (1e6 * random.nextDouble()))
                        .seed(1)
                        .map())
                .containsExactly((int) (1e6 * draws[0]), (int) (1e6 * draws[1]), (int) (1e6 * draws[2]));
        assertThat(Parallel.times(3)
                        .longs(random -> Double.doubleToLongBits(random.nextDouble()))
                        .seed(1)
                        .map())
                .containsExactly(
                        Double.doubleToLongBits(draws[0]),
                        Double.doubleToLongBits(draws[1]),
                        Double.doubleToLongBits(draws[2]));
        assertThat(Parallel.times(3)
                        .objects(RandomGenerator::nextDouble)
                        .seed(1)
                        .map())
                .containsExactly(draws[0], draws[1], draws[2]);
        LongAdder calls = new LongAdder();
        Parallel.times(3).actions(random -> calls.increment()).forEach();
        assertThat(calls.sum()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parallel.times(-1))
                .withMessage("the number of trials must not be negative, it is -1");
    }

    @Test
    void filters_keepInputsInTheirOrder() {
        assertThat(Parallel.of(INTS).filter(n -> n > 1)).containsExactly(3, 300);
        assertThat(Parallel.of(LONGS).filter(n -> n > 1)).containsExactly(3, 300);
        assertThat(Parallel.of(DOUBLES).filter(n -> n > 1)).containsExactly(3, 300);
        assertThat(Parallel.of(Range.of(5, 9)).filter(n -> n % 2 == 0)).containsExactly(6, 8);
        assertThat(Parallel.of("b", "", "a").filter(String::isEmpty)).containsExactly("");
        assertThat(Parallel.of(List.of("b", "", "a")).filter(word -> !word.isEmpty()))
                .containsExactly("b", "a");
    }
}
