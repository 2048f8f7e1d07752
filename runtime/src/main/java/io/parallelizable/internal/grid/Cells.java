package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.DividedResults;
import io.parallelizable.internal.execution.Mergeable;
import io.parallelizable.kernel.Kernel;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The results of consecutive cells of a grid, row by row.
 *
 * <p>Rows are made in blocks, by whoever comes first to one of a block: so their memory is touched first by a thread
 * that fills it, and no thread waits while others make rows. Where two come at once both make the block, and both fill
 * the one that is set first. A block of short rows has many of them, since setting it takes longer than making one.
 */
public final class Cells<C> implements Mergeable<Cells<C>>, DividedResults {
    private static final long serialVersionUID = 2L;

    /** About how many cells there are in a block of short rows. */
    private static final int BLOCK = 512;

    private final int columns;
    private final long first;
    private final long firstRow;
    private final long end;

    /** All rows; complete when every thread that has set a block has left. */
    @SuppressWarnings("serial") // an array of arrays
    private final @Nullable C[] rows;

    /** The number of rows in a block is 2 to the power of this. */
    private final int shift;

    private final transient AtomicReferenceArray<C @Nullable []> blocks;

    /**
     * Room for the results of consecutive cells.
     *
     * @param count how many cells there are
     */
    Cells(int columns, long first, long count, @Nullable C[] rows) {
        this.columns = columns;
        this.first = first;
        this.firstRow = columns == 0 ? 0 : first / columns;
        this.end = first + count;
        this.rows = rows;
        this.shift = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, BLOCK / Math.max(1, columns)));
        this.blocks = new AtomicReferenceArray<>((rows.length >> shift) + 1);
    }

    /** The container of a row, or of those of its cells that are here. */
    C row(long row, Kernel<C> kernel) {
        int index = (int) (row - firstRow);
        C[] block = blocks.get(index >> shift);
        return inBlock(index, block == null ? block(index >> shift, kernel::allocate) : block);
    }

    private C inBlock(int index, C[] block) {
        return block[index & (1 << shift) - 1];
    }

    /** Sets a block unless another thread is faster, and returns the one that is there. */
    private C[] block(int number, IntFunction<C> maker) {
        int from = number << shift;
        C[] made = Arrays.copyOfRange(rows, from, Math.min(from + (1 << shift), rows.length));
        for (int k = 0; k < made.length; k++) {
            if (made[k] == null) {
                made[k] = maker.apply(length(firstRow + from + k));
            }
        }
        if (blocks.compareAndSet(number, null, made)) {
            System.arraycopy(made, 0, rows, from, made.length);
            return made;
        }
        return blocks.get(number);
    }

    private int length(long row) {
        return (int) (Math.min(end, (row + 1) * columns) - firstCell(row));
    }

    /** The column of the first cell in the container of a row: 0 if the whole row is here. */
    int firstColumn(long row) {
        return (int) (firstCell(row) - row * columns);
    }

    private long firstCell(long row) {
        return Math.max(first, row * columns);
    }

    @Override
    public void merge(Cells<C> part) {
        for (int i = 0; i < part.rows.length; i++) {
            long row = part.firstRow + i;
            C results = part.rows[i];
            if (results != null) {
                int column = part.firstColumn(row) - firstColumn(row);
                System.arraycopy(results, 0, row((int) (row - firstRow)), column, Array.getLength(results));
            }
        }
    }

    @Override
    public void forEachArray(long first, int count, Use use) {
        long cell = first;
        long end = first + count;
        while (cell < end) {
            long row = cell / columns;
            int column = (int) (cell - row * columns);
            int some = (int) Math.min(end - cell, columns - column);
            use.accept(cell, rows[(int) (row - firstRow)], column - firstColumn(row), some);
            cell += some;
        }
    }

    private C row(int index) {
        C[] block = blocks.get(index >> shift);
        return inBlock(index, block == null ? block(index >> shift, this::newRow) : block);
    }

    /** These results in rows of their own, since a thread that was left behind may still write to the present ones. */
    Cells<C> copy() {
        C[] copies = rows.clone();
        Arrays.setAll(copies, i -> copyOf(row(i)));
        return new Cells<>(columns, first, end - first, copies);
    }

    private C copyOf(C row) {
        int length = Array.getLength(row);
        C copy = newRow(length);
        System.arraycopy(row, 0, copy, 0, length);
        return copy;
    }

    @SuppressWarnings("unchecked") // an array of arrays of Cs
    private C newRow(int length) {
        return (C) Array.newInstance(rows.getClass().getComponentType().getComponentType(), length);
    }

    C[] rows() {
        return rows;
    }
}
