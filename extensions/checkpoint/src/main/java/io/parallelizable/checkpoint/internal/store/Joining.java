package io.parallelizable.checkpoint.internal.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts strips into rows. Small rows are slow, and large ones lose much where a bit flips.
 *
 * @param mostBytes how many bytes of results a row of several strips has at most
 * @param mostElements how many elements
 */
record Joining(long mostBytes, long mostElements) {
    /** Neighbours that are to be one row, in the order of their elements. */
    List<List<Strip>> rows(List<Strip> strips) {
        List<List<Strip>> rows = new ArrayList<>();
        List<Strip> row = new ArrayList<>();
        long bytes = 0;
        for (Strip strip : strips) {
            if (!row.isEmpty() && !joins(row, bytes, strip)) {
                rows.add(row);
                row = new ArrayList<>();
                bytes = 0;
            }
            row.add(strip);
            bytes += strip.results().length;
        }
        rows.add(row);
        return rows;
    }

    private boolean joins(List<Strip> row, long bytes, Strip next) {
        return row.get(row.size() - 1).end() == next.first()
                && bytes + next.results().length <= mostBytes
                && next.end() - row.get(0).first() <= mostElements;
    }
}
