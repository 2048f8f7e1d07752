package io.parallelizable.internal.grid;

import java.io.Serializable;

/** The size of a grid, whose cells are numbered row by row and plane by plane. */
public record Size(int planes, int rows, int columns, int dimensions) implements Serializable {
    public static Size of(int rows, int columns) {
        return new Size(1, rows, columns, 2);
    }

    /**
     * The size of a grid in three dimensions.
     *
     * @throws IllegalArgumentException if there are more than 2^63 - 1 cells
     */
    public static Size of(int planes, int rows, int columns) {
        Size size = new Size(planes, rows, columns, 3);
        if (columns > 0 && size.allRows() > Long.MAX_VALUE / columns) {
            throw new IllegalArgumentException("a grid has at most 2^63 - 1 cells, this one has " + size);
        }
        return size;
    }

    /** How many rows there are in all planes. */
    long allRows() {
        return (long) planes * rows;
    }

    /** How many cells there are in all rows. */
    long cells() {
        return allRows() * columns;
    }

    /** The plane of a row that is counted through all planes. */
    int plane(long row) {
        return dimensions == 2 ? 0 : (int) (row / rows);
    }

    /** The place in its plane of a row that is counted through all planes. */
    int rowInPlane(long row) {
        return (int) (dimensions == 2 ? row : row % rows);
    }

    /** The indices of a cell, such as {@code [2][17]}. */
    String position(long cell) {
        long row = cell / columns;
        String inPlane = "[" + rowInPlane(row) + "][" + cell % columns + "]";
        return dimensions == 2 ? inPlane : "[" + plane(row) + "]" + inPlane;
    }

    /** Such as {@code 3 x 100}. */
    @Override
    public String toString() {
        return (dimensions == 2 ? "" : planes + " x ") + rows + " x " + columns;
    }
}
