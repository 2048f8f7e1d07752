package io.parallelizable.internal.reduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallelizable.Statistics;
import io.parallelizable.support.IndexKernel;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: what results come to is wrong for some length, or at the edge of a type. */
class FoldTest {
    /** What results come to when they are computed in chunks of such a length. */
    private static <C, N> N fold(Fold<C, N> fold, C results, int chunk) throws Exception {
        int length = Array.getLength(results);
        Reduction<C, N> reduction = new Reduction<>(
                IndexKernel.of(
                        length,
                        count -> copy(results, 0, count),
                        (container, at, index) -> System.arraycopy(results, (int) index, container, at, 1)),
                fold,
                0);
        Accumulator<C, N> accumulator = reduction.accumulator();
        for (int from = 0; from < length; from += chunk) {
            reduction.apply(from, accumulator, 0, Math.min(chunk, length - from));
        }
        return accumulator.result(length);
    }

    @SuppressWarnings("unchecked") // an array of the same type
    private static <C> C copy(C results, int from, int count) {
        Object copy = Array.newInstance(results.getClass().getComponentType(), count);
        System.arraycopy(results, from, copy, 0, Math.min(count, Array.getLength(results)));
        return (C) copy;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 31, 100, 1023, 1024, 1025, 2100})
    void anyLength_hasTheSumTheCountAndTheStatisticsOfTheLoop(int length) throws Exception {
        int[] ints = IntStream.range(0, length).map(i -> i * i % 101 - 40).toArray();
        long sum = IntStream.of(ints).asLongStream().sum();
        double[] doubles = IntStream.of(ints).asDoubleStream().toArray();
        for (int chunk : new int[] {length, 7}) {
            assertThat(fold(new LongSum.OfInts(), ints, chunk)[0]).isEqualTo(sum);
            assertThat(fold(new LongSum.OfLongs(), LongStream.of(asLongs(ints)).toArray(), chunk)[0])
                    .isEqualTo(sum);
            assertThat(fold(new DoubleSum(), doubles, chunk)[0]).isEqualTo(sum);
            assertStatistics(Moments.statistics(fold(new Moments.OfInts(), ints, chunk), length), ints);
            assertStatistics(Moments.statistics(fold(new Moments.OfDoubles(), doubles, chunk), length), ints);
            assertStatistics(Moments.statistics(fold(new Moments.OfLongs(), asLongs(ints), chunk), length), ints);
        }
    }

    private static long[] asLongs(int[] ints) {
        return IntStream.of(ints).asLongStream().toArray();
    }

    private static void assertStatistics(Statistics statistics, int[] results) {
        double mean = IntStream.of(results).average().getAsDouble();
        double squares =
                IntStream.of(results).mapToDouble(i -> (i - mean) * (i - mean)).sum();
        assertThat(statistics.count()).isEqualTo(results.length);
        assertThat(statistics.sum()).isEqualTo(IntStream.of(results).sum());
        assertThat(statistics.min()).isEqualTo(IntStream.of(results).min().getAsInt());
        assertThat(statistics.max()).isEqualTo(IntStream.of(results).max().getAsInt());
        assertThat(statistics.mean()).isEqualTo(mean, within(1e-9));
        if (results.length > 1) {
            assertThat(statistics.variance() * (results.length - 1)).isEqualTo(squares, within(1e-9 * (1 + squares)));
        }
    }

    @Test
    void truths_areCounted() throws Exception {
        boolean[] results = new boolean[3000];
        for (int i = 0; i < results.length; i += 3) {
            results[i] = true;
        }
        assertThat(fold(new LongSum.OfBooleans(), results, 100)[0]).isEqualTo(1000);
    }

    @Test
    void sumOfLongs_wrapsAroundAsTheLoopsDoes() throws Exception {
        long[] results = {Long.MAX_VALUE, 1, Long.MAX_VALUE};
        assertThat(fold(new LongSum.OfLongs(), results, 1)[0]).isEqualTo(-1);
    }

    /** The sums of a block of eight are written down, and have to be those of its halves. */
    @Test
    void pairwiseSum_isThatOfHalves() throws Exception {
        double[] results = DoubleStream.iterate(0.1, x -> -1.7 * x).limit(16).toArray();
        assertThat(fold(new DoubleSum(), results, 16)[0]).isEqualTo(pairwise(results));
    }

    private static double pairwise(double[] x) {
        int half = x.length / 2;
        return half == 0 ? x[0] : pairwise(Arrays.copyOf(x, half)) + pairwise(Arrays.copyOfRange(x, half, x.length));
    }

    @Test
    void extremes_haveTheirValueAndTheirFirstIndex() throws Exception {
        int[] ints = {3, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, 3, 3};
        long[] longs = {3, Long.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, 3, 3};
        double[] doubles = {0.0, -0.0, 0.0, -0.0, -1e300, 1e300, -1e300, 1e300};
        for (int chunk : new int[] {1, 2, 8}) {
            assertExtreme(new Extreme.OfInts(false), ints, chunk, Integer.MIN_VALUE, 1);
            assertExtreme(new Extreme.OfInts(true), ints, chunk, Integer.MAX_VALUE, 2);
            assertExtreme(new Extreme.OfLongs(false), longs, chunk, Long.MIN_VALUE, 1);
            assertExtreme(new Extreme.OfLongs(true), longs, chunk, Long.MAX_VALUE, 2);
            assertExtreme(new Extreme.OfInts(false), new int[] {3, 3, 3, 3, 3, 1, 3}, chunk, 1, 5);
            assertExtremeOfDoubles(false, doubles, chunk, -1e300, 4);
            assertExtremeOfDoubles(true, doubles, chunk, 1e300, 5);
            assertExtremeOfDoubles(false, Arrays.copyOf(doubles, 4), chunk, -0.0, 1);
            assertExtremeOfDoubles(true, Arrays.copyOf(doubles, 4), chunk, 0.0, 0);
            assertExtremeOfDoubles(true, new double[] {1, Double.NaN, 2, Double.NaN}, chunk, Double.NaN, 1);
            assertExtremeOfDoubles(false, new double[] {1, Double.NaN, 2, Double.NaN}, chunk, Double.NaN, 1);
        }
    }

    private static <C> void assertExtreme(Extreme<C> fold, C results, int chunk, long value, long index)
            throws Exception {
        long[] nodes = fold(fold, results, chunk);
        assertThat(fold.key(nodes)).isEqualTo(value);
        assertThat(Extreme.index(nodes)).isEqualTo(index);
    }

    private static void assertExtremeOfDoubles(boolean greatest, double[] results, int chunk, double value, long index)
            throws Exception {
        Extreme.OfDoubles fold = new Extreme.OfDoubles(greatest);
        long[] nodes = fold(fold, results, chunk);
        assertThat(Double.compare(fold.value(nodes), value)).isZero();
        assertThat(Extreme.index(nodes)).isEqualTo(index);
    }

    @Test
    void operatorsOfPrimitives_meetTheirOperandsInOrder() throws Exception {
        int[] results = {1, 2, 3, 4, 5, 6, 7};
        int expected = ((1 - 2) - (3 - 4)) - ((5 - 6) - 7);
        for (int chunk : new int[] {1, 3, 7}) {
            assertThat(fold(new Operator.OfInts((a, b) -> a - b), results, chunk)[0])
                    .isEqualTo(expected);
            assertThat(fold(new Operator.OfLongs((a, b) -> a - b), asLongs(results), chunk)[0])
                    .isEqualTo(expected);
            assertThat(fold(
                            new Operator.OfDoubles((a, b) -> a - b),
                            IntStream.of(results).asDoubleStream().toArray(),
                            chunk)[0])
                    .isEqualTo(expected);
        }
    }

    @Test
    void statisticsOfNothing_areThoseOfNoResults() {
        Statistics none = Moments.statistics(new double[] {1, 2, 3, 4}, 0);
        assertThat(none.sum()).isZero();
        assertThat(none.min()).isNaN();
        assertThat(none.max()).isNaN();
    }
}
