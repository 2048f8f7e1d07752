package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.engine.CheckpointedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The files that SQLite has open in this process, with the run that writes to each; other code of this library must not
 * open and close them.
 *
 * <p>By POSIX, the locks that a process holds on a file end as soon as it closes any descriptor of that file. SQLite
 * takes care of its own descriptors. Another stream of this library would end a run's lock, another process could open
 * the file, and both would write.
 *
 * <p>A run that is to stop keeps its file until it has ended, and cancelling a future does not wait for that. So the
 * next run on that file waits.
 *
 * <p>All methods hold one monitor, also while they read a file. A file is added before SQLite locks it, so that a
 * stream that was opened before is closed while there is no lock to lose, and none is opened later. A file is removed
 * once SQLite has closed it, and so has released the lock.
 *
 * @see <a
 *     href="https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_">how
 *     to corrupt a file of SQLite</a>
 */
final class OpenFiles {
    /** How often each is open. */
    private static final Map<Object, Integer> COUNTS = new HashMap<>();

    private static final Map<Object, CheckpointedRun> WRITERS = new HashMap<>();

    /** How long a run that is to stop is waited for, in nanoseconds: one of its elements may ignore that for ever. */
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** How often a run that waits asks whether it is to stop itself, in milliseconds. */
    private static final long TICK_MILLIS = 50;

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

    /**
     * Makes a run the one that writes to a file, once another one that is to stop has ended.
     *
     * @return false if another one goes on
     * @throws CancellationException if this one is to stop before
     */
    static synchronized boolean claim(Object key, CheckpointedRun run) {
        long start = System.nanoTime();
        for (CheckpointedRun other = WRITERS.get(key); other != null; other = WRITERS.get(key)) {
            if (run.isStopRequested()) {
                throw new CancellationException("while another run had the file");
            } else if (!other.isStopRequested() || System.nanoTime() - start > PATIENCE_NANOS) {
                return false;
            }
            awaitChange();
        }
        WRITERS.put(key, run);
        return true;
    }

    private static void awaitChange() {
        try {
            OpenFiles.class.wait(TICK_MILLIS);
        } catch (InterruptedException ofRun) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Removes a file that has been closed as often as it was opened.
     *
     * @param run the one that it was opened for; null if that does not write
     */
    static synchronized void remove(Object key, @Nullable CheckpointedRun run) {
        COUNTS.computeIfPresent(key, (file, count) -> count == 1 ? null : count - 1);
        if (WRITERS.get(key) == run) {
            WRITERS.remove(key);
            OpenFiles.class.notifyAll();
        }
    }

    /** The same for all names of a file; its descriptors are not touched. Windows gives files no key. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
