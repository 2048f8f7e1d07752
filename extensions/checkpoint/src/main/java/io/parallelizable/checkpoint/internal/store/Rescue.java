package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Copies the undamaged ranges of a file to another one, with which the same call continues.
 *
 * <p>A flipped bit within results damages one range, which is detected when the file is opened. A rescue is needed if
 * the structure around the results is damaged: then a search for ranges ends where the damage begins, and another one,
 * from the end, finds the ranges behind it.
 */
public final class Rescue {
    private static final String RANGES =
            "SELECT first, count, session, crc, inputs, results FROM ranges NOT INDEXED WHERE run = ?";

    /** Small tables, of which all is copied that can be read. */
    private static final List<String> OTHERS = List.of("identities", "vouchers", "sessions");

    private final Database damaged;
    private final Database rescued;
    private final RunRow run;

    private Rescue(Database damaged, Database rescued, RunRow run) {
        this.damaged = damaged;
        this.rescued = rescued;
        this.run = run;
    }

    /**
     * Copies it. The damaged file stays as it is.
     *
     * @return how many elements have been rescued
     * @throws CheckpointException if the other file exists or cannot be made, or nothing can be rescued
     */
    public static long copy(Path file, Path other) {
        Location.require(other);
        if (Files.exists(other)) {
            throw new Problems(other).exists();
        }
        try (Database damaged = Database.look(file)) {
            RunRow run = run(damaged, file);
            try (Database rescued = Database.open(other, null)) {
                return rescued.transact(open -> new Rescue(damaged, open, run).copy());
            }
        }
    }

    private static RunRow run(Database damaged, Path file) {
        RunRow run;
        try {
            run = damaged.read(open -> RunRow.read(open, new Problems(file)));
        } catch (CheckpointException unknown) {
            throw new Problems(file).lost(unknown);
        }
        if (run == null) {
            throw new Problems(file).empty();
        }
        return run;
    }

    private long copy() throws SQLException {
        run.write(rescued);
        for (String table : OTHERS) {
            copyReadable(table);
        }
        if (!copiedRanges(RANGES)) {
            copiedRanges(RANGES + " ORDER BY rowid DESC");
        }
        return Rows.count(rescued, run.id());
    }

    private void copyReadable(String table) throws SQLException {
        String sql = "SELECT * FROM " + table + " WHERE run = ?";
        try (PreparedStatement statement = damaged.statement(sql, run.id());
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                Object[] values = new Object[found.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = found.getObject(i + 1);
                }
                String places = "?, ".repeat(values.length - 1) + "?";
                rescued.update("INSERT OR IGNORE INTO " + table + " VALUES (" + places + ")", values);
            }
        } catch (SQLException damage) {
            requireDamage(damage);
        }
    }

    /** Whether it has come to the end. */
    private boolean copiedRanges(String sql) throws SQLException {
        try (PreparedStatement statement = damaged.statement(sql, run.id());
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                Optional<RangeRow> row = Rows.whole(found, run.id());
                if (row.isPresent()) {
                    row.get().write(rescued, run.id(), found.getLong("session"));
                }
            }
            return true;
        } catch (SQLException damage) {
            requireDamage(damage);
            return false;
        }
    }

    /** That the other disk is full, or the like, is no damage. */
    private static void requireDamage(SQLException problem) throws SQLException {
        if (!Problems.isDamage(problem)) {
            throw problem;
        }
    }
}
