package io.parallelizable.checkpoint.internal.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.zip.CRC32C;

/**
 * Results of consecutive elements, as they are written.
 *
 * @param inputs what stands for their inputs
 */
record RangeRow(long first, long count, byte[] inputs, byte[] results) {
    long end() {
        return first + count;
    }

    /** A checksum of all of it, its place included: bytes that are whole may be those of other elements. */
    long crc(long run) {
        CRC32C crc = new CRC32C();
        ByteBuffer place = ByteBuffer.allocate(4 * Long.BYTES);
        place.putLong(run).putLong(first).putLong(count).putLong(inputs.length);
        crc.update(place.array());
        crc.update(inputs);
        crc.update(results);
        return crc.getValue();
    }

    /** Writes it, in the transaction under way, in the place of rows that lie within it. */
    void write(Database database, long run, long session) throws SQLException {
        database.update("DELETE FROM ranges WHERE run = ? AND first >= ? AND first < ?", run, first, end());
        database.update(
                "INSERT INTO ranges VALUES (?, ?, ?, ?, ?, ?, ?)",
                run,
                first,
                count,
                session,
                crc(run),
                inputs,
                results);
    }
}
