package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.engine.CheckpointStore;
import io.parallelizable.engine.CheckpointedRun;
import io.parallelizable.engine.StoredRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Opens files of SQLite. */
public final class SqliteProvider implements CheckpointStore.Provider {
    /** How often results are written, in milliseconds; for tests. */
    private static final String INTERVAL = "parallelizable.checkpoint.interval";

    private static final long DEFAULT_INTERVAL = 1000;

    /** For {@link java.util.ServiceLoader}. */
    public SqliteProvider() {}

    @Override
    public CheckpointStore open(Path file, CheckpointedRun run) {
        long interval = Long.getLong(INTERVAL, DEFAULT_INTERVAL);
        return SqliteStore.open(file, run, TimeUnit.MILLISECONDS.toNanos(interval));
    }

    @Override
    public StoredRun describe(Path file) {
        try (Database database = Database.look(file)) {
            return database.read(open -> {
                RunRow run = RunRow.read(open, new Problems(file));
                if (run == null) {
                    throw new Problems(file).empty();
                }
                return new StoredRun(
                        run.method(),
                        run.operation(),
                        run.length(),
                        Rows.count(open, run.id()),
                        Instant.parse(run.created()),
                        run.seed(),
                        String.join(", ", Sessions.jdks(open, run.id())));
            });
        }
    }
}
