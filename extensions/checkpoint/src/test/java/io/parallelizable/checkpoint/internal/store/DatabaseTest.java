package io.parallelizable.checkpoint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: whoever looks at a file that a run has open, or closes it, waits for seconds for a lock that stays. */
class DatabaseTest {
    @TempDir
    private Path directory;

    @Test
    void lock_isNotWaitedForByThoseWhoLook() {
        Path file = directory.resolve("run.db");
        try (Database open = Database.open(file, null);
                Database look = Database.look(file)) {
            assertThat(patience(open)).isZero();
            assertThat(patience(look)).isZero();
        }
        try (Database look = Database.look(file)) {
            assertThat(patience(look)).isZero();
        }
    }

    /** How long a connection waits for a lock, in milliseconds. */
    private static int patience(Database database) {
        return database.<Integer>read(open -> {
            try (PreparedStatement statement = open.statement("PRAGMA busy_timeout");
                    ResultSet found = statement.executeQuery()) {
                return found.getInt(1);
            }
        });
    }
}
