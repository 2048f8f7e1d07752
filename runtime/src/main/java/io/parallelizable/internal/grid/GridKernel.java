package io.parallelizable.internal.grid;

import io.parallelizable.engine.Grid;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.RandomStreams;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.WrappingKernel;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a grid, or of a part of it, as one row of elements.
 *
 * @param container the class of a row's container
 * @param size the size of the whole grid
 * @param kernelOfRow the kernel of each row
 * @param streams the random streams of the whole grid; null if its rows have none
 * @param first the cell that is element 0
 * @param length how many cells there are
 * @param <C> the container of a row
 */
public record GridKernel<C extends @Nullable Object>(
        Class<C> container,
        Size size,
        Grid.Planes<C> kernelOfRow,
        @Nullable RandomStreams streams,
        long first,
        long length)
        implements WrappingKernel<C> {
    /**
     * All cells of a grid.
     *
     * @param container the class of a row's container
     * @param size the size of the grid
     * @param kernelOfRow the kernel of each row
     * @param <C> the container of a row
     * @return the kernel
     */
    public static <C extends @Nullable Object> GridKernel<C> of(
            Class<C> container, Size size, Grid.Planes<C> kernelOfRow) {
        // A grid without rows cannot tell whether they would have streams.
        RandomStreams streams = size.allRows() == 0
                ? RandomStreams.fresh()
                : kernelOfRow.row(0, 0).streams();
        return new GridKernel<>(container, size, kernelOfRow, streams, 0, size.cells());
    }

    /** What is done with a piece of one row. */
    interface Piece<C extends @Nullable Object> {
        /**
         * Computes it.
         *
         * @param kernel the kernel of the row
         * @param row the index of the row, counted through all planes
         * @param column the column of the first cell
         * @param done how many cells have been computed before it
         * @param count how many cells it has
         */
        void compute(Kernel<C> kernel, long row, int column, int done, int count) throws Throwable;
    }

    /** Takes a strip apart at the ends of rows. */
    void forEachPiece(long from, int count, Piece<C> piece) throws StripFailure {
        int done = 0;
        try {
            while (done < count) {
                long cell = first + from + done;
                long row = cell / size.columns();
                int column = (int) (cell % size.columns());
                int length = Math.min(size.columns() - column, count - done);
                piece.compute(row(row), row, column, done, length);
                done += length;
            }
        } catch (StripFailure failure) {
            throw new StripFailure(done + failure.finished(), failure.getCause());
        } catch (Throwable fault) {
            throw new StripFailure(done, fault);
        }
    }

    private Kernel<C> row(long row) {
        Kernel<C> kernel = kernelOfRow.row((int) (row / size.rows()), (int) (row % size.rows()));
        return streams == null ? kernel : kernel.withStreams(streams.slice(row * size.columns()));
    }

    @Override
    @SuppressWarnings("NullAway") // a method without result has no container
    public C allocate(int count) {
        return container == Void.class ? null : container.cast(Array.newInstance(container.getComponentType(), count));
    }

    @Override
    public void apply(long from, C results, int at, int count) throws StripFailure {
        forEachPiece(
                from,
                count,
                (kernel, row, column, done, length) ->
                        // Where there are no results, they need not be moved from their index.
                        kernel.apply(column, results, results == null ? column : at + done, length));
    }

    @Override
    public GridKernel<C> slice(long from, int count) {
        return new GridKernel<>(container, size, kernelOfRow, streams, first + from, count);
    }

    @Override
    public GridKernel<C> withStreams(RandomStreams streams) {
        return new GridKernel<>(container, size, kernelOfRow, streams, first, length);
    }

    @Override
    public Kernel<C> wrapped() {
        return row(first / size.columns());
    }

    @Override
    public Class<?> callee() {
        return length == 0 ? GridKernel.class : WrappingKernel.super.callee();
    }

    @Override
    public boolean declaresInterruption() {
        return length > 0 && WrappingKernel.super.declaresInterruption();
    }

    @Override
    public String describe(long index) {
        long cell = first + index;
        return row(cell / size.columns()).describe(cell % size.columns());
    }

    @Override
    public String position(long index) {
        return size.position(first + index) + " of " + size;
    }
}
