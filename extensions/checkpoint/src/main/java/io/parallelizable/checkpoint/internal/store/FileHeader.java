package io.parallelizable.checkpoint.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first bytes of a file, which tell whether it is one of ours before SQLite touches it.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html">the format of SQLite's files</a>
 */
record FileHeader(byte[] bytes) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /** Reads the header, which ends the locks of this process on the file: {@link OpenFiles} tells when it may. */
    private static FileHeader of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHeader(in.readNBytes(SIZE));
        }
    }

    /** Whether nothing has been written: a process was ended before it had made its file. */
    private boolean isEmpty() {
        return bytes.length == 0;
    }

    private boolean isOurs() {
        return bytes.length == SIZE
                && Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)
                && ByteBuffer.wrap(bytes).getInt(APPLICATION_ID) == Layout.APPLICATION_ID;
    }

    private int layout() {
        return ByteBuffer.wrap(bytes).getInt(USER_VERSION);
    }

    /**
     * Refuses a file that is another one than it is taken for, or cannot be understood. One that is open in this
     * process has been looked at when it was opened.
     *
     * @return whether it holds anything
     */
    static boolean require(Path file) {
        Problems problems = new Problems(file);
        try {
            OpenFiles.readUnlessOpen(file, FileHeader::of).ifPresent(header -> header.require(problems));
            return Files.size(file) > 0;
        } catch (IOException unreadable) {
            throw problems.unreadable(unreadable);
        }
    }

    private void require(Problems problems) {
        if (!isEmpty() && !isOurs()) {
            throw problems.foreign();
        } else if (!isEmpty() && layout() > Layout.VERSION) {
            throw problems.newer(layout());
        }
    }
}
