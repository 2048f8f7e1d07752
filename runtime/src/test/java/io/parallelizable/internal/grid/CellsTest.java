package io.parallelizable.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Sequences;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.PairKernel;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worry: parts of a grid that were computed elsewhere come back to another place. */
class CellsTest {
    private static final long SEED = new Random().nextLong();

    private static CellsKernel<double[]> kernel(int rows, int columns) {
        int[] swept = Sequences.arange(columns);
        return new CellsKernel<>(GridKernel.of(
                double[].class,
                Size.of(rows, columns),
                (plane, i) -> new PairKernel(i, swept, (a, b) -> 1000 * a + b)));
    }

    private static Cells<double[]> slice(CellsKernel<double[]> kernel, long from, int count) throws ChunkFailure {
        CellsKernel<double[]> slice = kernel.slice(from, count);
        Cells<double[]> part = slice.allocate(count);
        int half = count / 2;
        slice.apply(half, part, half, count - half);
        slice.apply(0, part, 0, half);
        return part;
    }

    @Test
    void partsOfAnySize_areMergedToTheirPlace() throws ChunkFailure {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            int rows = 1 + random.nextInt(12);
            int columns = 1 + random.nextInt(12);
            CellsKernel<double[]> kernel = kernel(rows, columns);
            int cells = rows * columns;
            Cells<double[]> merged = kernel.allocate(cells);
            for (int from = 0; from < cells; ) {
                int count = 1 + random.nextInt(cells - from);
                merged.merge(slice(kernel, from, count));
                from += count;
            }
            Cells<double[]> whole = slice(kernel, 0, cells);
            assertThat(merged.rows()).as("seed %d", SEED).isDeepEqualTo(whole.rows());
            assertThat(merged.rows()[rows - 1][columns - 1]).isEqualTo(1000 * (rows - 1) + columns - 1);
        }
    }

    @Test
    void sliceOfASlice_knowsItsPlaceAndItsCalls() throws ChunkFailure {
        CellsKernel<double[]> slice = kernel(10, 10).slice(25, 50).slice(7, 20);
        assertThat(slice.length()).isEqualTo(20);
        assertThat(slice.describe(0)).isEqualTo("Pairs.of(3, 2)");
        assertThat(slice.position(0)).isEqualTo("[3][2] of 10 x 10");
        double[] flat = new double[20];
        kernel(10, 10).cells().slice(25, 50).slice(7, 20).apply(3, flat, 5, 10);
        assertThat(flat).containsSequence(0, 0, 3005, 3006, 3007, 3008, 3009, 4000, 4001, 4002, 4003, 4004, 0, 0);
    }

    @Test
    void copy_sharesNoRow() throws ChunkFailure {
        Cells<double[]> cells = slice(kernel(3, 4), 0, 12);
        Cells<double[]> copy = cells.copy();
        assertThat(copy.rows()).isDeepEqualTo(cells.rows());
        for (int i = 0; i < 3; i++) {
            assertThat(copy.rows()[i]).isNotSameAs(cells.rows()[i]);
        }
    }
}
