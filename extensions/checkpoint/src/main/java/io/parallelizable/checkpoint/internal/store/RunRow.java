package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.engine.CheckpointedRun;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The run whose results a file holds.
 *
 * @param held the digest of arguments that are the same for all elements
 * @param inputs the digest of all others, if digests are not stored range by range; otherwise empty
 * @param length how many elements the longest call had
 * @param created when the first call began
 */
record RunRow(
        long id,
        String method,
        String operation,
        String held,
        String inputs,
        @Nullable String seed,
        long length,
        String created) {
    static RunRow first(long id, Subject subject) {
        CheckpointedRun run = subject.run();
        return new RunRow(
                id,
                run.method(),
                run.operation(),
                subject.held(),
                subject.allInputs(),
                run.seed(),
                run.length(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The same run with more elements. */
    RunRow longer(long length, String inputs) {
        return new RunRow(id, method, operation, held, inputs, seed, length, created);
    }

    private long crc() {
        CRC32C crc = new CRC32C();
        crc.update(toString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    void write(Database database) throws SQLException {
        database.update(
                "INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                method,
                operation,
                held,
                inputs,
                seed,
                length,
                created,
                crc());
    }

    /** The latest one; null if there is none. */
    static @Nullable RunRow read(Database database, Problems problems) throws SQLException {
        try (PreparedStatement statement = database.statement("SELECT * FROM runs ORDER BY id DESC LIMIT 1");
                ResultSet found = statement.executeQuery()) {
            if (!found.next()) {
                return null;
            }
            RunRow row = new RunRow(
                    found.getLong("id"),
                    text(found, "method"),
                    text(found, "operation"),
                    text(found, "held"),
                    text(found, "inputs"),
                    found.getString("seed"),
                    found.getLong("length"),
                    text(found, "created"));
            if (row.crc() != found.getLong("crc")) {
                throw problems.damaged(null);
            }
            return row;
        }
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return String.valueOf(found.getString(column));
    }
}
