package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.engine.CheckpointStore;
import io.parallelizable.engine.CheckpointedRun;
import io.parallelizable.engine.StoredRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finished results of a run in a file.
 *
 * <p>Which ranges are whole, and of the inputs that they have now, is found out when it is opened. The monitor of the
 * database is held by who uses it.
 */
final class SqliteStore implements CheckpointStore {
    /** Neighbours are written as one row up to a quarter of a megabyte, and a million elements. */
    private static final Joining ROWS = new Joining(1 << 18, 1 << 20);

    private final Path file;
    private final Database database;
    private final Subject subject;
    private final Writer writer;
    private final Thread lastMinute = new Thread(null, this::flush, "parallelizable-checkpoint-end", 0, false);
    private final List<String> methodChanges;
    private final List<String> otherChanges;
    private List<StoredRange> finished;
    private RunRow run;
    private long session;
    private boolean closed;

    private SqliteStore(Path file, Database database, Subject subject, long intervalNanos) {
        this.file = file;
        this.database = database;
        this.subject = subject;
        RunRow stored = database.read(open -> RunRow.read(open, new Problems(file)));
        Review review = new Review(database, subject, stored == null ? RunRow.first(1, subject) : stored);
        this.methodChanges = stored == null ? List.of() : review.methodChanges();
        this.otherChanges = new ArrayList<>(stored == null ? List.of() : review.otherChanges());
        this.run = review.run();
        this.finished = stored == null || !otherChanges.isEmpty() ? List.of() : review.finished(otherChanges);
        if (stored == null) {
            begin(review.run());
        } else if (methodChanges.isEmpty() && otherChanges.isEmpty()) {
            goOn();
        }
        this.writer = new Writer(this::write, intervalNanos);
        Runtime.getRuntime().addShutdownHook(lastMinute);
        Notes.tell(file, subject.method(), review);
    }

    static SqliteStore open(Path file, CheckpointedRun run, long intervalNanos) {
        Subject subject = Subject.of(run);
        Database database = Database.open(file, run);
        try {
            return new SqliteStore(file, database, subject, intervalNanos);
        } catch (Throwable refusal) {
            database.close();
            throw refusal;
        }
    }

    /** Begins a run, beside those of a lower number. */
    private void begin(RunRow first) {
        run = first;
        finished = List.of();
        database.transact(open -> {
            run.write(open);
            new Identities(open, run.id()).add(subject.method());
            return null;
        });
        goOn();
    }

    /** Begins a session of the run, which may have become longer. */
    private void goOn() {
        long length = subject.run().length();
        if (length > run.length()) {
            run = run.longer(length, subject.allInputs());
        }
        session = database.transact(open -> {
            run.write(open);
            return Sessions.begin(open, run.id());
        });
    }

    @Override
    public List<String> methodChanges() {
        return methodChanges;
    }

    @Override
    public List<String> otherChanges() {
        return otherChanges;
    }

    @Override
    public void keep() {
        synchronized (database) {
            database.transact(open -> {
                new Identities(open, run.id()).vouch(subject.method(), methodChanges);
                return null;
            });
            goOn();
        }
    }

    @Override
    public void again() {
        synchronized (database) {
            begin(RunRow.first(run.id() + 1, subject));
        }
    }

    @Override
    public @Nullable String seed() {
        return run.seed();
    }

    @Override
    public List<StoredRange> finished() {
        return finished;
    }

    @Override
    public byte @Nullable [] read(StoredRange range) {
        synchronized (database) {
            return database.read(open -> Rows.read(open, run.id(), range.first()))
                    .filter(row -> row.count() == range.count())
                    .map(RangeRow::results)
                    .orElse(null);
        }
    }

    @Override
    public byte[] digest(long first, int count) {
        return subject.inputs(first, count);
    }

    @Override
    public void put(long first, long count, byte[] results, byte @Nullable [] digest) {
        writer.put(new Strip(first, count, results, digest));
    }

    private void write(List<Strip> strips) {
        boolean joined = subject.run().areRangesKept();
        List<RangeRow> rows = (joined
                        ? ROWS.rows(strips)
                        : strips.stream().map(List::of).toList())
                .stream().map(this::row).toList();
        synchronized (database) {
            database.transact(open -> {
                for (RangeRow row : rows) {
                    row.write(open, run.id(), session);
                }
                return null;
            });
        }
    }

    private RangeRow row(List<Strip> neighbours) {
        long first = neighbours.get(0).first();
        long end = neighbours.get(neighbours.size() - 1).end();
        byte[] inputs = subject.run().areRangesKept() ? InputFrames.of(neighbours, subject) : new byte[0];
        return new RangeRow(first, end - first, inputs, Strip.results(neighbours));
    }

    /** The process ends: what is pending is written, while the run may still go on. */
    private void flush() {
        writer.flush();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(lastMinute);
        } catch (IllegalStateException processEnds) {
            // The hook does no harm where there is nothing left to write.
        }
        try (database) {
            writer.close();
            forgetOthers();
        }
    }

    /** Runs that were put aside are not needed once this one is complete. */
    private void forgetOthers() {
        database.transact(open -> {
            if (run.id() > 1 && Rows.count(open, run.id()) >= run.length()) {
                for (String table : List.of("ranges", "identities", "vouchers", "sessions")) {
                    open.update("DELETE FROM " + table + " WHERE run < ?", run.id());
                }
                open.update("DELETE FROM runs WHERE id < ?", run.id());
            }
            return null;
        });
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
