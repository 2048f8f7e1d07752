package io.parallelizable.companion;

import io.parallelizable.internal.grid.GridKernel;
import io.parallelizable.internal.grid.PlaneArrays;
import io.parallelizable.internal.grid.PlaneLists;
import io.parallelizable.internal.grid.RowArrays;
import io.parallelizable.internal.grid.RowLists;
import io.parallelizable.internal.grid.Size;
import io.parallelizable.internal.run.Output;
import io.parallelizable.kernel.Kernel;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Every combination of two or three swept arguments: the cells of a grid, each of which is an element.
 *
 * <p>A grid is given by the kernel of each of its rows, in which only the last argument is swept. Its cells are
 * numbered row by row: cell [i][j] of a grid with n columns is element {@code i * n + j}, cell [i][j][k] of one with m
 * rows in a plane {@code (i * m + j) * n + k}. That is the index of its random stream too.
 *
 * @param <C> the container of one row, an array; {@link Void} where the method returns nothing
 * @param <O> the container of all rows, such as {@code double[][]}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class Grid<C extends @Nullable Object, O> {
    private final GridKernel<C> cells;
    private final Output.OfObjects<C, O> output;

    private Grid(GridKernel<C> cells, Output.OfObjects<C, O> output) {
        this.cells = cells;
        this.output = output;
    }

    /**
     * The kernels of the rows of a grid in two dimensions.
     *
     * @param <C> the container of one row
     */
    @FunctionalInterface
    public interface Rows<C extends @Nullable Object> extends Serializable {
        /**
         * The kernel of one row.
         *
         * @param i the index of the first argument
         * @return a kernel with one element for each column
         */
        Kernel<C> row(int i);
    }

    /**
     * The kernels of the rows of a grid in three dimensions.
     *
     * @param <C> the container of one row
     */
    @FunctionalInterface
    public interface Planes<C extends @Nullable Object> extends Serializable {
        /**
         * The kernel of one row.
         *
         * @param i the index of the first argument
         * @param j the index of the second argument
         * @return a kernel with one element for each column
         */
        Kernel<C> row(int i, int j);
    }

    /**
     * A grid in two dimensions.
     *
     * @param container the class of a row's container, such as {@code double[].class}
     * @param rows how many values the first argument takes
     * @param columns how many values the second argument takes
     * @param kernelOfRow the kernel of each row
     * @param <C> the container of one row
     * @return the grid
     */
    public static <C extends @Nullable Object> Grid<C, C[]> of(
            Class<?> container, int rows, int columns, Rows<C> kernelOfRow) {
        Planes<C> kernels = (plane, i) -> kernelOfRow.row(i);
        return new Grid<>(GridKernel.of(classOf(container), Size.of(rows, columns), kernels), new RowArrays<>());
    }

    /**
     * A grid in three dimensions.
     *
     * @param container the class of a row's container, such as {@code double[].class}
     * @param planes how many values the first argument takes
     * @param rows how many values the second argument takes
     * @param columns how many values the third argument takes
     * @param kernelOfRow the kernel of each row
     * @param <C> the container of one row
     * @return the grid
     */
    public static <C extends @Nullable Object> Grid<C, C[][]> of(
            Class<?> container, int planes, int rows, int columns, Planes<C> kernelOfRow) {
        return new Grid<>(
                GridKernel.of(classOf(container), Size.of(planes, rows, columns), kernelOfRow), new PlaneArrays<>());
    }

    @SuppressWarnings("unchecked") // as generated code knows; List[].class is no Class<List<?>[]>
    private static <C extends @Nullable Object> Class<C> classOf(Class<?> container) {
        return (Class<C>) container;
    }

    /** All cells as elements. */
    GridKernel<C> cells() {
        return cells;
    }

    /**
     * The results in lists of lists.
     *
     * @param <L> the container of all results, as the number of dimensions has it
     */
    @SuppressWarnings("unchecked") // as generated code knows
    <L> Output.OfObjects<C, L> lists() {
        boolean flat = cells.size().dimensions() == 2;
        return (Output.OfObjects<C, L>) (flat ? new RowLists<>() : new PlaneLists<>());
    }

    /** The results in arrays of arrays. */
    Output.OfObjects<C, O> output() {
        return output;
    }
}
