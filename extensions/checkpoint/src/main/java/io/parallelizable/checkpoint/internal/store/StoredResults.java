package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finished results as text, for a look before a run is done. */
public final class StoredResults {
    /** How the next result is read, by the type of the array that all of them make up. */
    private static final Map<String, Function<ByteBuffer, Object>> READERS = Map.of(
            "boolean[]", bytes -> bytes.get() != 0,
            "byte[]", ByteBuffer::get,
            "char[]", ByteBuffer::getChar,
            "short[]", ByteBuffer::getShort,
            "int[]", ByteBuffer::getInt,
            "long[]", ByteBuffer::getLong,
            "float[]", ByteBuffer::getFloat,
            "double[]", ByteBuffer::getDouble);

    private StoredResults() {}

    /**
     * Prints {@code index,result} for each finished element, in order; what is damaged is left out.
     *
     * @throws CheckpointException if the file cannot be read, or its results are no numbers
     */
    public static void print(Path file, PrintStream out) {
        try (Database database = Database.look(file)) {
            database.read(open -> {
                print(open, file, out);
                return null;
            });
        }
    }

    private static void print(Database database, Path file, PrintStream out) throws SQLException {
        RunRow run = RunRow.read(database, new Problems(file));
        if (run == null) {
            throw new Problems(file).empty();
        }
        Function<ByteBuffer, Object> reader = reader(run, file);
        out.println("index,result");
        Rows.forEach(database, run.id(), row -> print(row, reader, out));
    }

    private static Function<ByteBuffer, Object> reader(RunRow run, Path file) {
        Function<ByteBuffer, Object> reader = READERS.get(run.operation());
        if (reader == null) {
            throw new CheckpointException(
                    file + " holds no numbers for single elements (" + run.operation()
                            + "): the call that made it reads them",
                    null);
        }
        return reader;
    }

    private static void print(Optional<RangeRow> row, Function<ByteBuffer, Object> reader, PrintStream out) {
        row.ifPresent(whole -> {
            ByteBuffer bytes = ByteBuffer.wrap(whole.results()).order(ByteOrder.LITTLE_ENDIAN);
            for (long index = whole.first(); index < whole.end(); index++) {
                out.println(index + "," + reader.apply(bytes));
            }
        });
    }
}
