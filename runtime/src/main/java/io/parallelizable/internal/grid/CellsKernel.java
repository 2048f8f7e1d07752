package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;

/** The cells of a grid, or of a part of it, computed straight into their rows. */
record CellsKernel<C>(GridKernel<C> cells) implements WrappingKernel<Cells<C>> {
    @Override
    public Kernel<C> wrapped() {
        return cells;
    }

    @Override
    public Cells<C> allocate(int count) {
        int columns = Math.max(1, cells.size().columns());
        long first = cells.first();
        long rows = count == 0 ? 0 : (first + count - 1) / columns - first / columns + 1;
        return new Cells<>(columns, first, count, Rows.array(cells.container(), (int) rows));
    }

    /** Computes a chunk, whose results know themselves where they belong. */
    @Override
    public void apply(long from, Cells<C> results, int at, int count) throws ChunkFailure {
        cells.forEachPiece(
                from,
                count,
                (kernel, row, column, done, length) ->
                        kernel.apply(column, results.row(row, kernel), column - results.firstColumn(row), length));
    }

    @Override
    public Class<?> operation() {
        return CellsKernel.class;
    }

    @Override
    public CellsKernel<C> slice(long from, int count) {
        return new CellsKernel<>(cells.slice(from, count));
    }
}
