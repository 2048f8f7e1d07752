package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.Runs;
import io.parallelizable.support.PairKernel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: a cell of a grid is lost, lands in another row, or only rows are computed in parallel. */
class GridTest {
    private static final PairKernel.Method METHOD = (a, b) -> 1_000.0 * a + b;

    private static double[][] loop(int[] a, int[] b) {
        double[][] results = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                results[i][j] = 1_000.0 * a[i] + b[j];
            }
        }
        return results;
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "5, 0", "1, 1", "1, 1000", "1000, 1", "2, 100000", "100000, 2", "37, 91"})
    void anyShapeOnAnyNumberOfThreads_isTheLoop(int rows, int columns) {
        int[] a = Sequences.arange(rows);
        int[] b = Sequences.arange(columns);
        for (int threads = 1; threads <= 8; threads++) {
            double[][] results = Runs.<double[][], RuntimeException>ofDoubles(PairKernel.grid(a, b, METHOD))
                    .threads(threads)
                    .map();
            assertThat(Arrays.deepEquals(results, loop(a, b))).isTrue();
        }
    }

    @Test
    void containerWithMoreRoom_isFilledAndKeepsTheRest() {
        double[][] results = {{-1, -1, -1}, {-1, -1, -1}, {-1}};
        double[][] returned = Runs.<double[][], RuntimeException>ofDoubles(
                        PairKernel.grid(new int[] {1, 2}, new int[] {3, 4}, METHOD))
                .mapInto(results);
        assertThat(returned).isSameAs(results);
        assertThat(results).isDeepEqualTo(new double[][] {{1003, 1004, -1}, {2003, 2004, -1}, {-1}});
    }
}
