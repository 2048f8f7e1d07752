package io.parallelizable.checkpoint.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which files SQLite has open in this process, so that nothing else here opens and closes one of them.
 *
 * <p>As POSIX has it, the locks that a process has on a file end as soon as it closes that file, through whichever
 * descriptor. SQLite sees to that for its own descriptors. A stream of ours would end a run's lock, another process
 * would be let in, and both would write.
 *
 * <p>All methods hold one monitor, while they read too: a file is added before SQLite locks it, so that a stream that
 * has been opened before is closed before there is a lock to lose, and none is opened after that. A file is removed
 * once SQLite has closed it, when the lock has ended anyhow.
 *
 * @see <a
 *     href="https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_">how
 *     to corrupt a file of SQLite</a>
 */
final class OpenFiles {
    /** How often each is open. */
    private static final Map<Object, Integer> COUNTS = new HashMap<>();

    private OpenFiles() {}

    /** Reads something of a file. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Path file) throws IOException;
    }

    /** Reads something of a file by a stream of our own; nothing if SQLite has the file open. */
    static synchronized <T> Optional<T> readUnlessOpen(Path file, Reading<T> reading) throws IOException {
        return COUNTS.containsKey(key(file)) ? Optional.empty() : Optional.of(reading.of(file));
    }

    /**
     * Adds a file that is open, before it is locked.
     *
     * @return by which it is removed, whatever it is called by then
     */
    static synchronized Object add(Path file) throws IOException {
        Object key = key(file);
        COUNTS.merge(key, 1, Integer::sum);
        return key;
    }

    /** Removes a file that has been closed as often as it was opened. */
    static synchronized void remove(Object key) {
        COUNTS.computeIfPresent(key, (file, count) -> count == 1 ? null : count - 1);
    }

    /** The same for all names of a file; its descriptors are not touched. Windows gives files no key. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
