package io.parallelizable.slurm.internal.spool;

import io.parallelizable.engine.Slice;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A slice as a file: numbers and sealed bytes, of which nothing is made but a slice.
 *
 * @param session the number of the session whose broadcast it needs
 * @param slice the slice
 */
public record SliceFile(long session, Slice slice) {
    private static final int HEAD = Long.BYTES + Long.BYTES + Long.BYTES + Integer.BYTES;

    /** The content of the file. */
    public byte[] bytes() {
        return ByteBuffer.allocate(HEAD + slice.payload().length)
                .putLong(session)
                .putLong(slice.number())
                .putLong(slice.first())
                .putInt(slice.count())
                .put(slice.payload())
                .array();
    }

    /** What a file holds. */
    public static SliceFile of(byte[] bytes) throws IOException {
        if (bytes.length < HEAD) {
            throw new IOException("a slice of " + bytes.length + " bytes is cut off");
        }
        ByteBuffer content = ByteBuffer.wrap(bytes);
        long session = content.getLong();
        long number = content.getLong();
        long first = content.getLong();
        int count = content.getInt();
        byte[] payload = new byte[content.remaining()];
        content.get(payload);
        return new SliceFile(session, new Slice(number, first, count, payload));
    }
}
