package io.parallelizable.support;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.internal.grid.GridKernel;
import io.parallelizable.internal.grid.Nested;
import io.parallelizable.internal.grid.RowKernels;
import io.parallelizable.internal.grid.Size;
import io.parallelizable.internal.run.KernelRuns;
import io.parallelizable.kernel.Kernel;
import java.io.Serializable;

/**
 * Grids of any kernels: the calls for each row.
 *
 * @param <C> the container of a row
 * @param <O> the container of all rows
 */
public record Grid<C, O>(GridKernel<C> cells) {
    /** The kernels of the rows of a grid in two dimensions. */
    @FunctionalInterface
    public interface Rows<C> extends Serializable {
        Kernel<C> row(int i);
    }

    /** A grid in two dimensions. */
    public static <C> Grid<C, C[]> of(Class<C> container, int rows, int columns, Rows<C> kernelOfRow) {
        return new Grid<>(GridKernel.of(container, Size.of(rows, columns), (plane, i) -> kernelOfRow.row(i)));
    }

    /** A grid in three dimensions. */
    public static <C> Grid<C, C[][]> of(
            Class<C> container, int planes, int rows, int columns, RowKernels<C> kernelOfRow) {
        return new Grid<>(GridKernel.of(container, Size.of(planes, rows, columns), kernelOfRow));
    }

    private <P> Nested<C, P> output(boolean lists) {
        return new Nested<>(cells.size().dimensions(), lists);
    }

    /** The run of a grid with boolean results. */
    public static <O, X extends Throwable> BooleanRun<O, X> ofBooleans(Grid<boolean[], O> grid) {
        return KernelRuns.ofBooleans(grid.cells, grid.output(false));
    }

    /** The run of a grid with double results. */
    public static <O, X extends Throwable> DoubleRun<O, X> ofDoubles(Grid<double[], O> grid) {
        return KernelRuns.ofDoubles(grid.cells, grid.output(false));
    }

    /** The run of a grid whose results come in arrays. */
    public static <R, O, X extends Throwable> ObjectRun<R, O, X> ofObjects(Grid<R[], O> grid) {
        return KernelRuns.ofObjects(grid.cells, grid.output(false));
    }

    /** The run of a grid whose results come in lists. */
    public static <R, L, X extends Throwable> ObjectRun<R, L, X> ofLists(Grid<R[], ?> grid) {
        return KernelRuns.ofObjects(grid.cells, grid.output(true));
    }

    /** The run of a grid without results. */
    public static <X extends Throwable> VoidRun<X> ofVoid(Grid<Void, ?> grid) {
        return KernelRuns.ofVoid(grid.cells);
    }
}
