package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a reduction differs from the loop, or from one execution to the next. */
class ReductionTest {
    private static final long SEED = new Random().nextLong();

    private static DoubleRun<double[], RuntimeException> doubles(double... results) {
        return IndexKernel.doubles(results.length, i -> results[(int) i]);
    }

    private static IntRun<int[], RuntimeException> ints(int... results) {
        return IndexKernel.ints(results.length, i -> results[(int) i]);
    }

    private static LongRun<long[], RuntimeException> longs(long... results) {
        return IndexKernel.longs(results.length, i -> results[(int) i]);
    }

    @Test
    void whole_areTheLoops() {
        int[] ints = new Random(SEED).ints(10_001).toArray();
        long[] longs = new Random(SEED).longs(10_001).toArray();
        for (int threads = 1; threads <= 4; threads++) {
            IntRun<int[], RuntimeException> intRun = ints(ints).threads(threads);
            assertThat(intRun.sum()).isEqualTo(IntStream.of(ints).asLongStream().sum());
            assertThat(intRun.min()).isEqualTo(IntStream.of(ints).min());
            assertThat(intRun.max()).isEqualTo(IntStream.of(ints).max());
            assertThat(intRun.reduce((a, b) -> a ^ b))
                    .isEqualTo(IntStream.of(ints).reduce((a, b) -> a ^ b));
            LongRun<long[], RuntimeException> longRun = longs(longs).threads(threads);
            assertThat(longRun.sum()).isEqualTo(LongStream.of(longs).sum());
            assertThat(longRun.min()).isEqualTo(LongStream.of(longs).min());
            assertThat(longRun.max()).isEqualTo(LongStream.of(longs).max());
            assertThat(longRun.reduce(7, (a, b) -> a ^ b))
                    .isEqualTo(LongStream.of(longs).reduce(7, (a, b) -> a ^ b));
        }
    }

    @Test
    void sumOfInts_doesNotOverflow() {
        assertThat(IndexKernel.ints(3, i -> Integer.MAX_VALUE).sum()).isEqualTo(3L * Integer.MAX_VALUE);
    }

    @Test
    void noElements_giveWhatIsNeutral() {
        DoubleRun<double[], RuntimeException> doubles = doubles();
        assertThat(doubles.sum()).isEqualTo(0.0);
        assertThat(doubles.min()).isEmpty();
        assertThat(doubles.max()).isEmpty();
        assertThat(doubles.argMin()).isEqualTo(-1);
        assertThat(doubles.argMax()).isEqualTo(-1);
        assertThat(doubles.reduce(Double::sum)).isEmpty();
        assertThat(doubles.reduce(4, Double::sum)).isEqualTo(4);
        assertThat(ints().sum()).isZero();
        assertThat(ints().min()).isEmpty();
        assertThat(ints().argMax()).isEqualTo(-1);
        assertThat(ints().reduce(4, Integer::sum)).isEqualTo(4);
        assertThat(ints().reduce(Integer::sum)).isEmpty();
        assertThat(longs().sum()).isZero();
        assertThat(longs().max()).isEmpty();
        assertThat(longs().argMin()).isEqualTo(-1);
        assertThat(longs().reduce(4, Long::sum)).isEqualTo(4);
        assertThat(longs().reduce(Long::sum)).isEmpty();
        assertThat(IndexKernel.booleans(0, i -> true).count()).isZero();
        assertThat(IndexKernel.strings(0, i -> "s").reduce(String::concat)).isEmpty();
        assertThat(IndexKernel.strings(0, i -> "s").reduce("e", String::concat)).isEqualTo("e");
    }

    @Test
    void extremesOfDoubles_areThoseOfMathAtTheFirstIndex() {
        double[] some = {0.0, -0.0, 3, Double.NEGATIVE_INFINITY, 7, Double.POSITIVE_INFINITY, -0.0, -5, Double.MIN_VALUE
        };
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            int length = 1 + random.nextInt(6);
            double[] results = random.doubles(length, 0, some.length)
                    .map(x -> some[(int) x])
                    .toArray();
            double min = Arrays.stream(results).reduce(Math::min).getAsDouble();
            double max = Arrays.stream(results).reduce(Math::max).getAsDouble();
            DoubleRun<double[], RuntimeException> run = doubles(results).threads(2);
            assertThat(run.min()).as("%s", Arrays.toString(results)).isEqualTo(OptionalDouble.of(min));
            assertThat(run.max()).as("%s", Arrays.toString(results)).isEqualTo(OptionalDouble.of(max));
            assertThat(run.argMin()).isEqualTo(firstIndex(results, min));
            assertThat(run.argMax()).isEqualTo(firstIndex(results, max));
        }
    }

    private static int firstIndex(double[] results, double value) {
        return IntStream.range(0, results.length)
                .filter(i -> Double.compare(results[i], value) == 0)
                .findFirst()
                .getAsInt();
    }

    @Test
    void notANumber_isBothExtremesAtItsFirstIndex() {
        double negativeNaN = Double.longBitsToDouble(0xfff8000000000001L);
        for (double nan : new double[] {Double.NaN, negativeNaN}) {
            DoubleRun<double[], RuntimeException> run = doubles(1, Double.POSITIVE_INFINITY, nan, -3, nan);
            assertThat(run.min()).hasValue(Double.NaN);
            assertThat(run.max()).hasValue(Double.NaN);
            assertThat(run.argMin()).isEqualTo(2);
            assertThat(run.argMax()).isEqualTo(2);
            assertThat(run.sum()).isNaN();
            assertThat(run.statistics().count()).isEqualTo(5);
            assertThat(run.statistics().mean()).isNaN();
            assertThat(run.statistics().variance()).isNaN();
            assertThat(run.statistics().min()).isNaN();
            assertThat(run.statistics().max()).isNaN();
        }
    }

    @Test
    void equalExtremes_areFoundAtTheirFirstIndex() {
        for (int threads = 1; threads <= 4; threads++) {
            IntRun<int[], RuntimeException> run = IndexKernel.ints(10_000, i -> (i + 5) % 10 == 0 ? -1 : (i + 3) % 10)
                    .threads(threads);
            assertThat(run.argMin()).isEqualTo(5);
            assertThat(run.argMax()).isEqualTo(6);
            LongRun<long[], RuntimeException> same =
                    IndexKernel.longs(10_000, i -> Long.MIN_VALUE).threads(threads);
            assertThat(same.argMin()).isZero();
            assertThat(same.argMax()).isZero();
        }
    }

    @Test
    void negativeZeros_addUpToZeroAsInALoop() {
        assertThat(Double.doubleToLongBits(doubles(-0.0, -0.0, -0.0).sum())).isZero();
    }

    @Test
    void anyNumberOfThreadsAndAnyExecutor_giveTheSameBits() throws InterruptedException {
        double[] results = new Random(SEED)
                .doubles(70_001, -1, 1)
                .map(x -> Math.scalb(x, (int) (100 * x)))
                .toArray();
        double sum = doubles(results).threads(1).sum();
        Statistics statistics = doubles(results).threads(1).statistics();
        double reduced =
                doubles(results).threads(1).reduce((a, b) -> 0.9 * a + b).getAsDouble();
        for (int threads = 1; threads <= 16; threads++) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            for (DoubleRun<double[], RuntimeException> run : Arrays.asList(
                    doubles(results).threads(threads),
                    doubles(results).threads(threads).executor(executor),
                    doubles(results).executor(executor))) {
                assertThat(run.sum()).as("%d threads, seed %d", threads, SEED).isEqualTo(sum);
                assertThat(run.statistics())
                        .as("%d threads, seed %d", threads, SEED)
                        .isEqualTo(statistics);
                assertThat(run.reduce((a, b) -> 0.9 * a + b).getAsDouble())
                        .as("%d threads, seed %d", threads, SEED)
                        .isEqualTo(reduced);
            }
            executor.shutdown();
            assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void unevenElements_giveTheSameBits() {
        double[] results = new Random(SEED).doubles(3000, -1, 1).toArray();
        double sum = doubles(results).threads(1).sum();
        for (int round = 0; round < 5; round++) {
            double uneven = IndexKernel.doubles(3000, i -> {
                        Bounded.spin(i % 500 == 0 ? 500_000 : i % 7 * 100);
                        return results[(int) i];
                    })
                    .threads(5)
                    .sum();
            assertThat(uneven).as("seed %d", SEED).isEqualTo(sum);
        }
    }

    @Test
    void sum_isWithinTheBoundThatItsDocumentationGives() {
        for (int length : new int[] {1, 2, 3, 10, 1000, 1025, 100_000}) {
            double[] results =
                    new Random(SEED).doubles(length, -1, 1).map(x -> x * x * x).toArray();
            BigDecimal exact =
                    Arrays.stream(results).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            double absolute = Arrays.stream(results).map(Math::abs).sum();
            int k = Long.SIZE - Long.numberOfLeadingZeros(length);
            double bound = k * Math.ulp(0.5) / (1 - k * Math.ulp(0.5)) * absolute;
            double error = new BigDecimal(doubles(results).threads(3).sum())
                    .subtract(exact)
                    .abs()
                    .doubleValue();
            assertThat(error).as("of %d, seed %d", length, SEED).isLessThanOrEqualTo(bound);
        }
    }

    @Test
    void sumOfManyTenths_hasLessErrorThanALoop() {
        double sum = IndexKernel.doubles(10_000_000, i -> 0.1).sum();
        assertThat(sum).isEqualTo(1_000_000, within(1e-9));
        double loop = 0;
        for (int i = 0; i < 10_000_000; i++) {
            loop += 0.1;
        }
        assertThat(Math.abs(loop - 1_000_000)).isGreaterThan(1e-5);
    }

    @Test
    void statistics_areThoseOfExactArithmetic() {
        double[] results = new Random(SEED).doubles(1003, 1e9, 1e9 + 1).toArray();
        BigDecimal n = BigDecimal.valueOf(results.length);
        BigDecimal sum = Arrays.stream(results).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(n, MathContext.DECIMAL128);
        double variance = Arrays.stream(results)
                .mapToObj(x -> new BigDecimal(x).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(n.subtract(BigDecimal.ONE), MathContext.DECIMAL128)
                .doubleValue();
        Statistics statistics = doubles(results).threads(3).statistics();
        assertThat(statistics.count()).isEqualTo(1003);
        assertThat(statistics.sum()).isEqualTo(doubles(results).sum());
        assertThat(statistics.mean()).isEqualTo(mean.doubleValue(), within(1e-6));
        // The error grows with the condition number, that of a loop over squares with its square: no digit is left.
        double condition = 1e9 / Math.sqrt(variance);
        assertThat(statistics.variance())
                .as("seed %d", SEED)
                .isEqualTo(variance, within(10 * Math.ulp(0.5) * condition * variance));
        assertThat(statistics.standardDeviation()).isEqualTo(Math.sqrt(statistics.variance()));
        assertThat(statistics.standardError()).isEqualTo(statistics.standardDeviation() / Math.sqrt(1003));
        assertThat(statistics.min()).isEqualTo(Arrays.stream(results).min().getAsDouble());
        assertThat(statistics.max()).isEqualTo(Arrays.stream(results).max().getAsDouble());
    }

    @Test
    void statisticsOfWholeNumbers_areThoseOfTheirDoubles() {
        int[] ints = new Random(SEED).ints(777).toArray();
        double[] doubles = Arrays.stream(ints).asDoubleStream().toArray();
        assertThat(ints(ints).threads(2).statistics())
                .isEqualTo(doubles(doubles).statistics());
        long[] longs = Arrays.stream(ints).asLongStream().toArray();
        assertThat(longs(longs).threads(2).statistics())
                .isEqualTo(doubles(doubles).statistics());
    }

    @Test
    void statisticsOfFewResults_sayWhatCannotBeKnown() {
        Statistics none = doubles().statistics();
        assertThat(none.count()).isZero();
        assertThat(none.sum()).isZero();
        assertThat(none.mean()).isNaN();
        assertThat(none.min()).isNaN();
        assertThat(none.max()).isNaN();
        assertThat(none.variance()).isNaN();
        Statistics one = doubles(5).statistics();
        assertThat(one.mean()).isEqualTo(5);
        assertThat(one.min()).isEqualTo(5);
        assertThat(one.variance()).isNaN();
        assertThat(one.standardError()).isNaN();
        assertThat(none).hasToString("no results");
        assertThat(one).hasToString("1 result, 5");
        assertThat(doubles(1, 3).statistics().variance()).isEqualTo(2);
        assertThat(doubles(1, 3).statistics().toString())
                .isEqualTo("2 results, mean 2.00 +- 1.00, standard deviation 1.41, from 1 to 3");
    }

    @Test
    void operandsOfAnOperator_areInTheOrderOfTheElements() {
        for (int threads = 1; threads <= 4; threads++) {
            ObjectRun<String, String[], RuntimeException> run =
                    IndexKernel.strings(5000, i -> i + ",").threads(threads);
            StringBuilder expected = new StringBuilder();
            LongStream.range(0, 5000).forEach(i -> expected.append(i).append(','));
            assertThat(run.reduce(String::concat)).hasValue(expected.toString());
            assertThat(run.reduce("first:", String::concat)).isEqualTo("first:" + expected);
        }
    }

    @Test
    void nullResults_areHandedToTheOperator() {
        ObjectRun<String, String[], RuntimeException> run = IndexKernel.strings(3, i -> i == 1 ? "one" : null);
        assertThat(run.reduce((a, b) -> a + b)).hasValue("nullonenull");
        assertThat(IndexKernel.strings(1, i -> null).reduce((a, b) -> a + b)).isEmpty();
    }

    @Test
    void operatorThatIsNull_isRefusedBeforeAnyElement() {
        DoubleRun<double[], RuntimeException> run = IndexKernel.doubles(3, i -> {
            throw new AssertionError("not to be called");
        });
        assertThatNullPointerException().isThrownBy(() -> run.reduce(null)).withMessage("operator");
        assertThatNullPointerException().isThrownBy(() -> run.reduce(0, null)).withMessage("operator");
    }

    @Test
    void failureOfAnElement_isTheLowestWithItsNote() {
        for (int threads = 1; threads <= 4; threads++) {
            DoubleRun<double[], RuntimeException> run = IndexKernel.doubles(5000, i -> {
                        if (i == 1234 || i > 3000) {
                            throw new IOException("at " + i);
                        }
                        return i;
                    })
                    .threads(threads);
            Throwable failure = catchThrowable(run::sum);
            assertThat(failure).isExactlyInstanceOf(IOException.class).hasMessage("at 1234");
            assertThat(failure.getSuppressed()[0])
                    .isInstanceOf(FailedElement.class)
                    .hasMessageStartingWith("element 1234 of 5000, Test.f(1234), on thread ");
        }
    }

    @Test
    void failureOfTheOperator_isThrownAsItIs() {
        for (int threads = 1; threads <= 4; threads++) {
            LongRun<long[], RuntimeException> run =
                    IndexKernel.longs(5000, i -> i).threads(threads);
            assertThatIllegalStateException()
                    .isThrownBy(() -> run.reduce((a, b) -> {
                        throw new IllegalStateException("operator");
                    }))
                    .withMessage("operator")
                    .withNoCause()
                    .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
        }
    }

    @Test
    void firstFailure_isTheOneThatASerialExecutionMeets() {
        for (int threads = 1; threads <= 4; threads++) {
            int element = 2100;
            for (int operand : new int[] {1000, 3000}) {
                LongRun<long[], RuntimeException> run = IndexKernel.longs(5000, i -> {
                            if (i == element) {
                                throw new IOException("element");
                            }
                            return i;
                        })
                        .threads(threads);
                assertThat(catchThrowable(() -> run.reduce((a, b) -> {
                            if (a == operand || b == operand) {
                                throw new IllegalStateException("operator");
                            }
                            return Math.max(a, b);
                        })))
                        .hasMessage(operand < element ? "operator" : "element");
            }
        }
    }

    @Test
    void interrupted_saysHowManyOfAllWereDone() {
        DoubleRun<double[], RuntimeException> run = IndexKernel.doubles(1000, i -> {
                    if (i == 10) {
                        Thread.currentThread().interrupt();
                    }
                    return i;
                })
                .threads(1);
        assertThat(catchThrowable(run::sum))
                .isInstanceOf(RunInterruptedException.class)
                .hasMessageMatching("the calling thread was interrupted after \\d+ of 1000 elements");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void reductionsInsideElements_areTheLoops() {
        long sum = IndexKernel.longs(
                        64, i -> IndexKernel.longs(1000, j -> i * j).threads(2).sum())
                .threads(4)
                .sum();
        assertThat(sum).isEqualTo((64L * 63 / 2) * (1000L * 999 / 2));
    }
}
