package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.function.LongInputs;
import io.parallelizable.function.ObjectInputs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: runs of lambdas are not those of companions, in what they give or in what they offer. */
class FunctionTest {
    private static final int[] INTS = {3, 1, 2};
    private static final long[] LONGS = {3, 1, 2};
    private static final double[] DOUBLES = {3, 1, 2};

    private static boolean isOdd(int n) {
        return n % 2 != 0;
    }

    /** An overload, which makes the method reference an inexact one. */
    private static boolean isOdd(long n) {
        return n % 2 != 0;
    }

    @Test
    void ints_takeEveryKindOfFunction() {
        assertThat(Parallel.of(INTS).booleans(FunctionTest::isOdd).map()).containsExactly(true, true, false);
        assertThat(Parallel.of(INTS).booleans(n -> n > 1).map()).containsExactly(true, false, true);
        assertThat(Parallel.of(INTS).ints(n -> n * n).map()).containsExactly(9, 1, 4);
        assertThat(Parallel.of(INTS).longs(n -> 10L * n).map()).containsExactly(30, 10, 20);
        assertThat(Parallel.of(INTS).doubles(n -> n / 2.0).map()).containsExactly(1.5, 0.5, 1);
        assertThat(Parallel.of(INTS).objects(n -> "n" + n).map()).containsExactly("n3", "n1", "n2");
        LongAdder sum = new LongAdder();
        Parallel.of(INTS).actions(sum::add).forEach();
        assertThat(sum.sum()).isEqualTo(6);
    }

    @Test
    void longs_takeEveryKindOfFunction() {
        assertThat(Parallel.of(LONGS).booleans(FunctionTest::isOdd).map()).containsExactly(true, true, false);
        assertThat(Parallel.of(LONGS).ints(n -> (int) n).map()).containsExactly(3, 1, 2);
        assertThat(Parallel.of(LONGS).longs(n -> n * n).map()).containsExactly(9, 1, 4);
        assertThat(Parallel.of(LONGS).doubles(Math::sqrt).map()).containsExactly(Math.sqrt(3), 1, Math.sqrt(2));
        assertThat(Parallel.of(LONGS).objects(Long::toString).map()).containsExactly("3", "1", "2");
        LongAdder sum = new LongAdder();
        Parallel.of(LONGS).actions(sum::add).forEach();
        assertThat(sum.sum()).isEqualTo(6);
    }

    @Test
    void doubles_takeEveryKindOfFunction() {
        assertThat(Parallel.of(DOUBLES).booleans(x -> x > 1).map()).containsExactly(true, false, true);
        assertThat(Parallel.of(DOUBLES).ints(x -> (int) x).map()).containsExactly(3, 1, 2);
        assertThat(Parallel.of(DOUBLES).longs(Math::round).map()).containsExactly(3, 1, 2);
        assertThat(Parallel.of(DOUBLES).doubles(Math::exp).map())
                .containsExactly(Math.exp(3), Math.exp(1), Math.exp(2));
        assertThat(Parallel.of(DOUBLES).objects(Double::toString).map()).containsExactly("3.0", "1.0", "2.0");
        LongAdder sum = new LongAdder();
        Parallel.of(DOUBLES).actions(x -> sum.add((long) x)).forEach();
        assertThat(sum.sum()).isEqualTo(6);
    }

    @Test
    void ranges_takeEveryKindOfFunction() {
        LongInputs range = Parallel.of(Range.of(1, 4));
        assertThat(range.booleans(n -> n > 1).map()).containsExactly(false, true, true);
        assertThat(range.ints(Math::toIntExact).map()).containsExactly(1, 2, 3);
        assertThat(range.longs(n -> n * n).map()).containsExactly(1, 4, 9);
        assertThat(range.doubles(n -> n / 2.0).map()).containsExactly(0.5, 1, 1.5);
        assertThat(range.objects(n -> "n" + n).map()).containsExactly("n1", "n2", "n3");
        LongAdder sum = new LongAdder();
        range.actions(sum::add).forEach();
        assertThat(sum.sum()).isEqualTo(6);
        assertThat(Parallel.of(Range.of(0, 1L << 33)).booleans(n -> n == 5).firstIndex())
                .isEqualTo(5);
    }

    @Test
    void objects_takeEveryKindOfFunction() {
        for (ObjectInputs<String> words :
                List.of(Parallel.of(new String[] {"a", "bcd", "ef"}), Parallel.of(List.of("a", "bcd", "ef")))) {
            assertThat(words.booleans(s -> s.length() > 1).map()).containsExactly(false, true, true);
            assertThat(words.ints(String::length).map()).containsExactly(1, 3, 2);
            assertThat(words.longs(s -> s.length() + 1L).map()).containsExactly(2, 4, 3);
            assertThat(words.doubles(s -> s.length() / 2.0).map()).containsExactly(0.5, 1.5, 1);
            assertThat(words.objects(String::toUpperCase).map()).containsExactly("A", "BCD", "EF");
            LongAdder sum = new LongAdder();
            words.actions(s -> sum.add(s.length())).forEach();
            assertThat(sum.sum()).isEqualTo(6);
        }
        assertThat(Parallel.of(Set.of("x")).objects(s -> s + s).map()).containsExactly("xx");
    }

    @Test
    void largeRuns_areInOrderOnAnyNumberOfThreads() {
        int[] numbers = Sequences.arange(100_000);
        for (int threads = 1; threads <= 4; threads++) {
            assertThat(Parallel.of(numbers)
                            .ints(n -> 3 * n + 1)
                            .threads(threads)
                            .map())
                    .isEqualTo(Arrays.stream(numbers).map(n -> 3 * n + 1).toArray());
            assertThat(Parallel.of(Range.of(0, 100_000))
                            .ints(n -> (int) (3 * n + 1))
                            .threads(threads)
                            .map())
                    .isEqualTo(Arrays.stream(numbers).map(n -> 3 * n + 1).toArray());
        }
    }

    @Test
    void options_andOperationsFollow() {
        assertThat(Parallel.of(1, 2, 3).ints(n -> n).threads(2).sum()).isEqualTo(6);
        assertThat(Parallel.of(1.0, 2.0, 4.0).doubles(x -> x).statistics().max())
                .isEqualTo(4);
        assertThat(Parallel.of(List.of(1, 2, 3)).objects(n -> n == 2 ? null : n).mapNonNull())
                .containsExactly(1, 3);
    }

    @Test
    void arrays_areReadWhenTheRunIsExecuted() {
        int[] numbers = {1, 2};
        IntRun<int[], RuntimeException> run = Parallel.of(numbers).ints(n -> n);
        numbers[0] = 7;
        assertThat(run.map()).containsExactly(7, 2);
    }

    private static int refusing(int n, RuntimeException failure) {
        throw failure;
    }

    @Test
    void failure_isTheSameObjectWithANote() {
        IllegalStateException failure = new IllegalStateException();
        assertThat(catchThrowable(Parallel.of(5, 6).ints(n -> refusing(n, failure))::map))
                .isSameAs(failure);
        assertThat(failure.getSuppressed()[0].getMessage())
                .matches("element 0 of 2, lambda\\(5\\) at FunctionTest\\.java:\\d+, on thread .*");
    }

    @Test
    void stream_isNotTakenForOneInput() {
        for (BaseStream<?, ?> stream : List.of(Stream.of(1, 2), IntStream.of(1, 2))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Parallel.of(stream))
                    .withMessage("a stream would be one input: write Parallel.of(stream.toList()), or stream.toArray()"
                            + " where it is one of numbers");
        }
        assertThat(Parallel.of(Stream.of(1), Stream.of(2, 3))
                        .longs(Stream::count)
                        .map())
                .containsExactly(1, 2);
    }

    @Test
    void null_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Parallel.of((int[]) null))
                .withMessage("inputs");
        assertThatNullPointerException()
                .isThrownBy(() -> Parallel.of(INTS).ints(null))
                .withMessage("function");
    }
}
