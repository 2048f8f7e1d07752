package io.parallelizable.internal.grid;

import io.parallelizable.internal.engine.Mergeable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The results of consecutive cells of a grid, row by row.
 *
 * <p>A row is made by whoever comes to it first: so its memory is touched first by a thread that fills it, and no
 * thread waits while others make rows. Where two come at once both make one, and both fill the one that is set first.
 *
 * @param <C> the container of a row, an array
 */
public final class Cells<C> implements Mergeable<Cells<C>> {
    private static final long serialVersionUID = 1L;

    private static final VarHandle ROWS = MethodHandles.arrayElementVarHandle(Object[].class);

    private final int columns;
    private final long first;
    private final long firstRow;
    private final long end;

    @SuppressWarnings("serial") // an array of arrays
    private final @Nullable C[] rows;

    /**
     * Room for the results of consecutive cells.
     *
     * @param columns how many cells a row of the grid has, * @param first the first cell
     * @param count how many cells there are
     * @param rows the rows that they lie in, made or null; the first and the last one need not be whole
     */
    Cells(int columns, long first, long count, @Nullable C[] rows) {
        this.columns = columns;
        this.first = first;
        this.firstRow = columns == 0 ? 0 : first / columns;
        this.end = first + count;
        this.rows = rows;
    }

    /** The container of a row, or of those of its cells that are here. */
    C row(long row) {
        int index = (int) (row - firstRow);
        C known = get(index);
        if (known == null) {
            int length = (int) (Math.min(end, (row + 1) * columns) - firstCell(row));
            ROWS.compareAndSet((Object[]) rows, index, null, newRow(length));
            known = get(index);
        }
        return known;
    }

    @SuppressWarnings("unchecked") // an array of Cs
    private C get(int index) {
        return (C) ROWS.getAcquire((Object[]) rows, index);
    }

    private Object newRow(int length) {
        return Array.newInstance(rows.getClass().getComponentType().getComponentType(), length);
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
            C results = part.row(row);
            int column = part.firstColumn(row) - firstColumn(row);
            System.arraycopy(results, 0, row(row), column, Array.getLength(results));
        }
    }

    /**
     * These results in rows of their own, since a thread that was left behind may still write to the present ones.
     *
     * @return a copy
     */
    Cells<C> copy() {
        C[] copies = rows.clone();
        Arrays.setAll(copies, i -> copyOf(copies[i]));
        return new Cells<>(columns, first, end - first, copies);
    }

    @SuppressWarnings("unchecked") // of the same class
    private C copyOf(C row) {
        int length = Array.getLength(row);
        Object copy = newRow(length);
        System.arraycopy(row, 0, copy, 0, length);
        return (C) copy;
    }

    /** The rows themselves. */
    C[] rows() {
        return rows;
    }
}
