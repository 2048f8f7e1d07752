package io.parallelizable.internal.grid;

import io.parallelizable.internal.execution.DividedResults;
import io.parallelizable.internal.execution.Mergeable;
import io.parallelizable.kernel.Kernel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The results of consecutive cells of a grid, row by row.
 *
 * <p>A row is made by the thread that computes the first of its cells, so its memory is touched first by who fills it,
 * and no thread waits while others make rows. A row that one chunk computes as a whole concerns no other thread, and is
 * stored with a plain write, which those who read it see after the operation: anything stronger takes longer than to
 * make a short row. Two threads may come at once to a row in which a chunk ends: one of them sets it, both fill it.
 */
public final class Cells<C> implements Mergeable<Cells<C>>, DividedResults {
    private static final long serialVersionUID = 3L;

    private static final VarHandle ROWS = MethodHandles.arrayElementVarHandle(Object[].class);

    private final int columns;
    private final long first;
    private final long firstRow;
    private final long end;

    /** All rows; complete after the operation. */
    @SuppressWarnings("serial") // an array of arrays
    private final @Nullable C[] rows;

    /** Room for the results of so many consecutive cells. */
    Cells(int columns, long first, long count, @Nullable C[] rows) {
        this.columns = columns;
        this.first = first;
        this.firstRow = columns == 0 ? 0 : first / columns;
        this.end = first + count;
        this.rows = rows;
    }

    /**
     * The container of a row, or of those of its cells that are here.
     *
     * @param count how many of its cells the current thread computes; a whole row is no other thread's
     */
    C row(long row, int count, Kernel<C> kernel) {
        int index = index(row);
        C found = rows[index];
        if (found == null && count == columns) {
            found = kernel.allocate(count);
            rows[index] = found;
            return found;
        }
        return found == null ? shared(index, kernel::allocate) : found;
    }

    /** A row that another thread may set at the same time. */
    @SuppressWarnings("unchecked") // there are rows in it
    private C shared(int index, IntFunction<C> maker) {
        C made = maker.apply(length(firstRow + index));
        C found = (C) ROWS.compareAndExchange(rows, index, (Object) null, made);
        return found == null ? made : found;
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
        C found = rows[index];
        return found == null ? shared(index, this::newRow) : found;
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

    /** Where a row is among the rows. */
    int index(long row) {
        return (int) (row - firstRow);
    }

    C[] rows() {
        return rows;
    }
}
