package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Parallel;
import io.parallelizable.Range;
import io.parallelizable.Run;
import io.parallelizable.VoidRun;
import io.parallelizable.kernel.RandomStreams;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a form of {@code Parallel.of} gives anything but the plain loop, or cannot go where companions go. */
abstract class FunctionConformance extends EngineKit {
    private double[] ascending() {
        return IntStream.range(0, size()).asDoubleStream().toArray();
    }

    private double[] descending() {
        return IntStream.range(0, size()).mapToDouble(i -> size() - i).toArray();
    }

    @Test
    void oneArgument_isTheLoop() {
        long[] input = input();
        Run<long[], RuntimeException> cubes = on(Parallel.of(input).longs(Functions.CUBE));
        assertThat(cubes.map())
                .isEqualTo(Arrays.stream(input).map(Functions.CUBE::apply).toArray());
        Range range = Range.of(5, 5 + size());
        LongRun<long[], RuntimeException> overRange = on(Parallel.of(range).longs(Functions.CUBE));
        assertThat(overRange.sum())
                .isEqualTo(LongStream.range(5, 5 + size())
                        .map(Functions.CUBE::apply)
                        .sum());
        ObjectRun<String, List<String>, RuntimeException> texts =
                on(Parallel.of("a", "b", "c").objects(Functions.DOUBLED));
        assertThat(texts.map()).containsExactly("aa", "bb", "cc");
    }

    @Test
    void twoArguments_areZipped() {
        double[] x = ascending();
        double[] y = descending();
        DoubleRun<double[], RuntimeException> quotients = on(Parallel.of(x, y).doubles(Functions.QUOTIENT));
        double[] loop = IntStream.range(0, size()).mapToDouble(i -> x[i] / y[i]).toArray();
        assertThat(quotients.map()).isEqualTo(loop);
        assertThat(quotients.argMax()).isEqualTo(size() - 1L);
        BooleanRun<boolean[], RuntimeException> greater = on(Parallel.of(x, y).booleans(Functions::isGreater));
        assertThat(greater.count())
                .isEqualTo(IntStream.range(0, size()).filter(i -> x[i] > y[i]).count());
        VoidRun<RuntimeException> nothing = on(Parallel.of(x, y).actions(Functions::nothing));
        assertThat(nothing.tryMap().failures()).isEmpty();
        List<String> texts = Collections.nCopies(size(), "t");
        List<Integer> numbers = IntStream.range(0, size()).boxed().toList();
        ObjectRun<String, List<String>, RuntimeException> joined =
                on(Parallel.of(texts, numbers).objects(Functions::joined));
        assertThat(joined.map()).isEqualTo(numbers.stream().map(n -> "t" + n).toList());
    }

    @Test
    void grid_isEveryCombination() {
        int[] rows = {10, 20, 30};
        int[] columns = IntStream.range(0, size()).toArray();
        IntRun<int[][], RuntimeException> ints = on(Parallel.grid(rows, columns).ints(Functions::difference));
        int[][] expected = new int[rows.length][size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < size(); j++) {
                expected[i][j] = rows[i] - columns[j];
            }
        }
        assertThat(ints.map()).isDeepEqualTo(expected);
        LongRun<long[][], RuntimeException> longs =
                on(Parallel.grid(new long[] {1, 2}, new long[] {3, 4, 5}).longs(Functions::difference));
        assertThat(longs.map()).isDeepEqualTo(new long[][] {{-2, -3, -4}, {-1, -2, -3}});
        ObjectRun<String, List<List<String>>, RuntimeException> joined =
                on(Parallel.grid(List.of("a", "b"), List.of(1, 2)).objects(Functions::joined));
        assertThat(joined.map()).containsExactly(List.of("a1", "a2"), List.of("b1", "b2"));
    }

    @Test
    void trials_drawWhatThoseOfACompanionDraw() {
        DoubleRun<double[], RuntimeException> walks =
                on(Parallel.times(size()).doubles(Functions::walk).seed(42));
        RandomStreams streams = RandomStreams.of(42);
        double[] expected = LongStream.range(0, size())
                .mapToDouble(i -> Functions.walk(streams.generator(i, 0)))
                .toArray();
        assertThat(walks.map()).isEqualTo(expected);
        assertThat(walks.statistics().max())
                .isEqualTo(DoubleStream.of(expected).max().orElseThrow());
    }

    @Test
    void checkedException_comesAsItIs() throws IOException {
        double[] x = ascending();
        DoubleRun<double[], IOException> run = on(Parallel.of(x).doubles(Functions::refusingNegative));
        assertThat(run.map()).isEqualTo(x);
        x[size() / 2] = -1;
        assertThatThrownBy(run::map).isInstanceOf(IOException.class).hasMessage("negative");
    }
}
