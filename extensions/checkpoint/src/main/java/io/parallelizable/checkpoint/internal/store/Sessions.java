package io.parallelizable.checkpoint.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The operations that have worked on a run: when, where, and on which JDK. */
final class Sessions {
    private Sessions() {}

    /** Begins one, which gets a number. */
    static long begin(Database database, long run) throws SQLException {
        database.update(
                "INSERT INTO sessions (run, jdk, host, pid, started) VALUES (?, ?, ?, ?, ?)",
                run,
                Runtime.version().toString(),
                Identities.host(),
                ProcessHandle.current().pid(),
                Instant.now().toString());
        try (PreparedStatement statement = database.statement("SELECT max(id) FROM sessions");
                ResultSet found = statement.executeQuery()) {
            return found.getLong(1);
        }
    }

    /** The JDKs that have computed what is stored of a run. */
    static List<String> jdks(Database database, long run) throws SQLException {
        String sql = "SELECT DISTINCT jdk FROM sessions WHERE id IN (SELECT session FROM ranges WHERE run = ?)";
        List<String> jdks = new ArrayList<>();
        try (PreparedStatement statement = database.statement(sql, run);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                jdks.add(String.valueOf(found.getString(1)));
            }
        }
        return jdks;
    }
}
