package io.parallelizable.internal.grid;

import io.parallelizable.internal.checkpoint.ResumableKernel;
import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.InputKernel;
import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a grid, or of a part of it, as one row of elements.
 *
 * @param streams the random streams of the whole grid; null if its rows have none
 * @param first the cell that is element 0
 */
public record GridKernel<C extends @Nullable Object>(
        Class<C> container,
        Size size,
        RowKernels<C> kernelOfRow,
        @Nullable RandomStreams streams,
        long first,
        long length)
        implements WrappingKernel<C>, PerThreadKernel<C>, InputKernel, ResumableKernel<C> {
    /** Rows with fewer cells are narrow. */
    private static final int NARROW = 1024;

    public static <C extends @Nullable Object> GridKernel<C> of(
            Class<C> container, Size size, RowKernels<C> kernelOfRow) {
        return new GridKernel<>(container, size, kernelOfRow, kernelOfRow.streams(size), 0, size.cells());
    }

    /** What is done with a piece of a row. */
    interface Piece<C extends @Nullable Object> {
        /**
         * Computes it.
         *
         * @param row the index of the row, counted through all planes
         * @param column the column of the first cell
         * @param done how many cells have been computed before it
         */
        void compute(Kernel<C> kernel, long row, int column, int done, int count) throws Throwable;
    }

    /** Takes a chunk apart at the ends of rows. */
    void forEachPiece(long from, int count, Piece<C> piece) throws ChunkFailure {
        long row = (first + from) / size.columns();
        int column = (int) ((first + from) % size.columns());
        int done = 0;
        try {
            RowKernels<C> rows = kernelOfRow.cursor();
            while (done < count) {
                int length = Math.min(size.columns() - column, count - done);
                piece.compute(row(rows, row), row, column, done, length);
                done += length;
                row++;
                column = 0;
            }
        } catch (ChunkFailure failure) {
            throw new ChunkFailure(done + failure.finished(), failure.getCause());
        } catch (Throwable fault) {
            throw new ChunkFailure(done, fault);
        }
    }

    private Kernel<C> row(long row) {
        return row(kernelOfRow, row);
    }

    private Kernel<C> row(RowKernels<C> rows, long row) {
        Kernel<C> kernel = rows.row(size.plane(row), size.rowInPlane(row));
        return streams == null ? kernel : kernel.withStreams(streams.slice(row * size.columns()));
    }

    @Override
    @SuppressWarnings("NullAway") // a method without result has no container
    public C allocate(int count) {
        return container == Void.class ? null : container.cast(Array.newInstance(container.getComponentType(), count));
    }

    @Override
    public void apply(long from, C results, int at, int count) throws ChunkFailure {
        if (results == null) {
            forEachPiece(from, count, (kernel, row, column, done, n) -> kernel.apply(column, results, column, n));
        } else if (size.columns() < NARROW) {
            applyToNarrow(from, results, at, count);
        } else {
            forEachPiece(from, count, (kernel, row, column, done, n) -> kernel.apply(column, results, at + done, n));
        }
    }

    /** Moving the results of each short row to their place is less work than cutting out its inputs. */
    private void applyToNarrow(long from, C results, int at, int count) throws ChunkFailure {
        C scratch = allocate(size.columns());
        forEachPiece(from, count, (kernel, row, column, done, n) -> {
            ChunkFailure failure = Attempt.apply(kernel, column, scratch, column, n);
            System.arraycopy(scratch, column, results, at + done, failure == null ? n : failure.finished());
            if (failure != null) {
                throw failure;
            }
        });
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
    public boolean takesObjects() {
        return kernelOfRow.takesObjects();
    }

    @Override
    public GridKernel<C> with(ThreadObjects objects) {
        return new GridKernel<>(container, size, kernelOfRow.with(objects), streams, first, length);
    }

    @Override
    public GridKernel<C> resuming(Resumption resumption) {
        RowKernels<C> resuming = new ResumingRows<>(kernelOfRow, size, resumption);
        return new GridKernel<>(container, size, resuming, streams, first, length);
    }

    /** A cell belongs to a place in both dimensions, so no inputs are those of some cells alone. */
    @Override
    public List<@Nullable Object> held() {
        List<@Nullable Object> held = new ArrayList<>(kernelOfRow.inputs());
        held.add(size.toString());
        return held;
    }

    @Override
    public List<@Nullable Object> swept(long from, int count) {
        return List.of();
    }

    @Override
    public boolean mayChangeInputs() {
        return false;
    }

    @Override
    public boolean reads(Object container) {
        return kernelOfRow.reads(container);
    }

    @Override
    public Kernel<C> wrapped() {
        return row(first / size.columns());
    }

    @Override
    public boolean hasChunkCost() {
        return length > 0 && WrappingKernel.super.hasChunkCost();
    }

    @Override
    public Class<?> callee() {
        return length == 0 ? GridKernel.class : WrappingKernel.super.callee();
    }

    @Override
    public String function() {
        return length == 0 ? "f" : WrappingKernel.super.function();
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

    @Override
    public GridKernel<C> copy() {
        return new GridKernel<>(container, size, kernelOfRow.copy(), streams, first, length);
    }
}
