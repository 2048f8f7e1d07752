package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.internal.grid.RowKernels.RowLoop;
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
        RowLoop<C> loop = cells.kernelOfRow().loop();
        if (loop == null) {
            pieces(from, count, results);
            return;
        }
        int columns = cells.size().columns();
        long first = cells.first() + from;
        int before = Math.min(count, Math.floorMod(-first, columns));
        int whole = (count - before) / columns * columns;
        pieces(from, before, results);
        shifted(before, () -> rows(loop, first + before, whole, results));
        int done = before + whole;
        shifted(done, () -> pieces(from + done, count - done, results));
    }

    /** Something that may fail at a cell. */
    private interface Part {
        void compute() throws ChunkFailure;
    }

    /** Computes a part of a chunk, which begins after so many of its cells. */
    private static void shifted(int before, Part part) throws ChunkFailure {
        try {
            part.compute();
        } catch (ChunkFailure failure) {
            throw new ChunkFailure(before + failure.finished(), failure.getCause());
        }
    }

    /** Computes the cells of whole rows, plane by plane. */
    private void rows(RowLoop<C> loop, long first, int count, Cells<C> results) throws ChunkFailure {
        Size size = cells.size();
        int done = 0;
        while (done < count) {
            long row = (first + done) / size.columns();
            int inPlane = size.rowInPlane(row);
            int rows = Math.min((count - done) / size.columns(), size.rows() - inPlane);
            shifted(done, () -> loop.compute(size.plane(row), inPlane, rows, results.rows(), results.index(row)));
            done += rows * size.columns();
        }
    }

    private void pieces(long from, int count, Cells<C> results) throws ChunkFailure {
        if (count > 0) {
            cells.forEachPiece(
                    from,
                    count,
                    (kernel, row, column, done, length) -> kernel.apply(
                            column, results.row(row, length, kernel), column - results.firstColumn(row), length));
        }
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
