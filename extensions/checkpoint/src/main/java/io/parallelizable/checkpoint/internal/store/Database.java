package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import io.parallelizable.engine.CheckpointedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.NativeLibraryNotFoundException;

/**
 * An open file. Its owner makes sure that one thread at a time uses it.
 *
 * <p>A rollback journal is as safe as a write-ahead log, needs no shared memory, which network file systems do not
 * have, and is faster for large values. Changes are on the disk when a transaction ends ({@code synchronous = FULL}).
 * The file is locked until it is closed, by a lock that ends with the process, however that ends.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final @Nullable CheckpointedRun run;
    private final Object openFile;

    private Database(Path file, Connection connection, @Nullable CheckpointedRun run) throws IOException {
        this.file = file;
        this.connection = connection;
        this.run = run;
        this.openFile = OpenFiles.add(file);
    }

    /** Does something with statements. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T with(Database database) throws SQLException;
    }

    /**
     * Opens a file to read and write, and makes it if there is none.
     *
     * @param run the one that writes; null if that is no run
     */
    static Database open(Path file, @Nullable CheckpointedRun run) {
        Location.require(file);
        if (Files.exists(file)) {
            FileHeader.require(file);
        }
        Database database = connect(file, file.toAbsolutePath().toString(), run);
        try {
            database.claim();
            database.read(Database::lock);
            return database;
        } catch (Throwable refusal) {
            database.close();
            throw refusal;
        }
    }

    /**
     * Opens a file to look at it. Where another process has locked it, or it cannot be written, what is being written
     * at this moment may be seen in part.
     */
    static Database look(Path file) {
        Location.require(file);
        if (Files.notExists(file)) {
            throw new Problems(file).missing();
        } else if (!FileHeader.require(file)) {
            throw new Problems(file).empty();
        }
        Database database = connect(file, file.toAbsolutePath().toString(), null);
        try {
            database.execute("SELECT 1 FROM sqlite_schema");
            return database;
        } catch (SQLException locked) {
            database.close();
            return connect(file, file.toAbsolutePath().toUri() + "?immutable=1", null);
        }
    }

    private static Database connect(Path file, String name, @Nullable CheckpointedRun run) {
        NativeLibrary.prepare(file);
        Properties options = new Properties();
        // A run locks its file until its end, which nobody waits for here.
        options.setProperty("busy_timeout", "0");
        Connection connection;
        try {
            connection = new JDBC().connect(JDBC.PREFIX + name, options);
        } catch (SQLException refusal) {
            throw refusal.getCause() instanceof NativeLibraryNotFoundException
                    ? new Problems(file).noLibrary(refusal)
                    : new Problems(file).of(refusal);
        }
        return connected(file, connection, run);
    }

    /** There is a file now, even if it is a new one, and no lock yet. */
    private static Database connected(Path file, Connection connection, @Nullable CheckpointedRun run) {
        try {
            return new Database(file, connection, run);
        } catch (IOException removedAtOnce) {
            try (connection) {
                throw new Problems(file).unreadable(removedAtOnce);
            } catch (SQLException refusal) {
                throw new Problems(file).of(refusal);
            }
        }
    }

    private void claim() {
        if (run != null && !OpenFiles.claim(openFile, run)) {
            throw new Problems(file).inUse(null);
        }
    }

    private @Nullable Void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + Layout.PAGE_BYTES); // of a file that is made now
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("PRAGMA journal_mode = TRUNCATE");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("BEGIN EXCLUSIVE");
            if (isEmpty(statement)) {
                Layout.create(statement);
            }
            statement.execute("COMMIT");
        }
        return null;
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        return !statement.executeQuery("SELECT 1 FROM sqlite_schema").next();
    }

    /** Does something in one transaction, which is on the disk when this returns. */
    <T extends @Nullable Object> T transact(Work<T> work) {
        try {
            execute("BEGIN");
            T result = work.with(this);
            execute("COMMIT");
            return result;
        } catch (SQLException refusal) {
            rollBack();
            throw problem(refusal);
        } catch (RuntimeException | Error fault) {
            rollBack();
            throw fault;
        }
    }

    /** Where the disk is full SQLite has done so itself. */
    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyDone) {
            // Nothing has been changed, which is what counts.
        }
    }

    /** Reads something. */
    <T extends @Nullable Object> T read(Work<T> work) {
        try {
            return work.with(this);
        } catch (SQLException refusal) {
            throw problem(refusal);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A statement with values in the place of its question marks. */
    PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Changes something, in the transaction under way. */
    void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = statement(sql, values)) {
            statement.executeUpdate();
        }
    }

    /** So that nothing lies beside the file. An empty journal means nothing where it cannot be removed. */
    private void removeJournal() {
        try {
            execute("PRAGMA locking_mode = NORMAL");
            execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException inUse) {
            // By a process that looks at it.
        }
    }

    private CheckpointException problem(SQLException refusal) {
        return new Problems(file).of(refusal);
    }

    @Override
    public void close() {
        removeJournal();
        try {
            connection.close();
            OpenFiles.remove(openFile, run);
        } catch (SQLException refusal) {
            throw problem(refusal);
        }
    }
}
