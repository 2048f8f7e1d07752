package io.parallelizable.checkpoint.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of results in a file. */
final class Rows {
    private Rows() {}

    /** What is done with a row. */
    @FunctionalInterface
    interface Use {
        /** Uses one that is whole, or empty where one is damaged. */
        void accept(Optional<RangeRow> row);
    }

    /** Goes through all rows of a run, in order; one at a time is in memory. */
    static void forEach(Database database, long run, Use use) throws SQLException {
        String sql = "SELECT first, count, crc, inputs, results FROM ranges WHERE run = ? ORDER BY first";
        try (PreparedStatement statement = database.statement(sql, run);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                use.accept(whole(found, run));
            }
        }
    }

    /** A row; empty if it is gone, or damaged. */
    static Optional<RangeRow> read(Database database, long run, long first) throws SQLException {
        String sql = "SELECT first, count, crc, inputs, results FROM ranges WHERE run = ? AND first = ?";
        try (PreparedStatement statement = database.statement(sql, run, first);
                ResultSet found = statement.executeQuery()) {
            return found.next() ? whole(found, run) : Optional.empty();
        }
    }

    /** What was found; empty if it is damaged. */
    static Optional<RangeRow> whole(ResultSet found, long run) throws SQLException {
        byte[] inputs = found.getBytes("inputs");
        byte[] results = found.getBytes("results");
        if (inputs == null || results == null) {
            return Optional.empty();
        }
        RangeRow row = new RangeRow(found.getLong("first"), found.getLong("count"), inputs, results);
        boolean sane = row.first() >= 0 && row.count() > 0 && row.end() > 0;
        return sane && row.crc(run) == found.getLong("crc") ? Optional.of(row) : Optional.empty();
    }

    /** How many elements of a run are stored. */
    static long count(Database database, long run) throws SQLException {
        String sql = "SELECT coalesce(sum(count), 0) FROM ranges WHERE run = ?";
        try (PreparedStatement statement = database.statement(sql, run);
                ResultSet found = statement.executeQuery()) {
            return found.getLong(1);
        }
    }
}
