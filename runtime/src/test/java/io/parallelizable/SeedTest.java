package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.Grid;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.Runs;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: random numbers depend on threads or on the form of a run, or cannot be drawn again. */
class SeedTest {
    private static DoubleRun<double[], RuntimeException> draws(long length) {
        return Runs.ofDoubles(new DrawKernel(length, RandomStreams.fresh()));
    }

    private static DoubleRun<double[][], RuntimeException> grid(int rows, int columns) {
        return Grid.ofDoubles(
                Grid.of(double[].class, rows, columns, i -> new DrawKernel(columns, RandomStreams.fresh())));
    }

    private static double[] expected(long seed, int length) {
        double[] expected = new double[length];
        Arrays.setAll(expected, i -> RandomStreams.of(seed).generator(i, 0).nextDouble());
        return expected;
    }

    @Test
    void seed_fixesTheStreamOfEachElement() {
        for (int threads = 1; threads <= 8; threads++) {
            assertThat(draws(5000).seed(42).threads(threads).map()).isEqualTo(expected(42, 5000));
            assertThat(draws(5000).threads(threads).seed(42).seed()).isEqualTo(42);
        }
    }

    @Test
    void cellsOfAGrid_drawFromTheStreamOfTheirNumber() {
        for (int threads = 1; threads <= 8; threads++) {
            double[][] results = grid(30, 50).threads(threads).seed(42).map();
            assertThat(Stream.of(results).flatMapToDouble(Arrays::stream).toArray())
                    .isEqualTo(expected(42, 1500));
        }
        double[][][] planes = Grid.<double[][][], RuntimeException>ofDoubles(
                        Grid.of(double[].class, 5, 6, 7, (i, j) -> new DrawKernel(7, RandomStreams.fresh())))
                .seed(42)
                .map();
        assertThat(Stream.of(planes)
                        .flatMap(Stream::of)
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .isEqualTo(expected(42, 210));
    }

    @Test
    void gridWithoutASeed_hasOneForAllItsRows() {
        DoubleRun<double[][], RuntimeException> run = grid(3, 4);
        double[][] results = run.threads(2).map();
        assertThat(Stream.of(results).flatMapToDouble(Arrays::stream).toArray()).isEqualTo(expected(run.seed(), 12));
    }

    @Test
    void runWithoutASeed_keepsTheOneItHas() {
        DoubleRun<double[], RuntimeException> run = draws(100);
        assertThat(run.map()).isEqualTo(run.threads(2).map()).isEqualTo(expected(run.seed(), 100));
        assertThat(draws(100).seed()).isNotEqualTo(run.seed());
    }

    @Test
    void reductions_drawTheSameNumbersAsMaps() {
        double sum = IndexKernel.doubles(5000, i -> expected(42, 5000)[(int) i]).sum();
        assertThat(draws(5000).seed(42).threads(3).sum()).isEqualTo(sum);
        assertThat(grid(2, 2500).seed(42).threads(3).sum()).isEqualTo(sum);
        assertThat(grid(2500, 2).seed(42).threads(3).sum()).isEqualTo(sum);
    }

    @Test
    void streamsOfAGenerator_areItsOwn() {
        DoubleRun<double[], RuntimeException> run = draws(10).seed(new Random(1));
        assertThat(run.map())
                .isEqualTo(run.map())
                .isNotEqualTo(draws(10).seed(new Random(2)).map());
        assertThatIllegalStateException().isThrownBy(run::seed);
    }

    @Test
    void runWithoutAGenerator_saysSo() {
        Collection<Run<?, RuntimeException>> runs = List.of(
                IndexKernel.doubles(3, i -> i),
                IndexKernel.ints(3, i -> i),
                IndexKernel.longs(3, i -> i),
                IndexKernel.booleans(3, i -> true),
                IndexKernel.strings(3, i -> ""));
        for (Run<?, RuntimeException> run : runs) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> run.seed(1))
                    .withMessage("this run has no random streams: its method takes no RandomGenerator and no"
                            + " java.util.Random");
            assertThatIllegalStateException().isThrownBy(() -> run.seed(new Random(1)));
            assertThatIllegalStateException().isThrownBy(run::seed);
        }
    }

    @Test
    void emptyRuns_takeASeedToo() {
        assertThat(draws(0).seed(1).map()).isEmpty();
        assertThat(grid(0, 5).seed(1).map()).isEmpty();
        assertThat(grid(0, 5).seed(1).seed()).isEqualTo(1);
    }
}
