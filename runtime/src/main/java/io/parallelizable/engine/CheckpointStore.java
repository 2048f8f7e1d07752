package io.parallelizable.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the finished results of one run, open for one operation; implement it to write a store of your own.
 *
 * <p>The runtime cuts the elements, computes them and makes bytes of their results; a store keeps these and decides
 * whether they belong to the run. Any thread may use it.
 *
 * <p>All methods except {@link #close} throw an {@link io.parallelizable.CheckpointException} if the file cannot be
 * used, whose message tells the user what to do.
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface CheckpointStore extends AutoCloseable {
    /**
     * {@return how the method differs from the one whose results are stored, in words, such as {@code Energy.step has
     * changed}; empty if it is the same, or nothing is stored}
     */
    List<String> methodChanges();

    /**
     * {@return how else the run differs from the one whose results are stored, in words: another operation, seed or
     * inputs, such as {@code the seed is 7 and was 42}; empty if it does not differ, or nothing is stored}
     */
    List<String> otherChanges();

    /** Accepts the method as it is now, and records which user accepted it. */
    void keep();

    /** Sets the stored results aside: the store is empty afterwards, as far as the run can see. */
    void again();

    /**
     * {@return the random streams that the stored results were drawn from; the run's own, see
     * {@link CheckpointedRun#seed}, if nothing was stored; null if there are none}
     */
    @Nullable
    String seed();

    /** {@return the elements whose results are stored and undamaged, in ranges that do not overlap, ascending} */
    List<StoredRange> finished();

    /**
     * Reads results.
     *
     * @param range one of {@link #finished}
     * @return the bytes that were put; null if they are damaged, so that the elements have to be computed again
     */
    byte @Nullable [] read(StoredRange range);

    /**
     * A digest of the inputs of a range; if computing its elements may change them, it is taken before.
     *
     * @param first the first element
     * @param count how many elements
     * @return a digest, for {@link #put}
     */
    byte[] digest(long first, int count);

    /**
     * Keeps the results of some elements, and drops ranges that lie within theirs. They are on the disk about a second
     * later at most; the call waits only if more is put than the disk can take.
     *
     * @param first the first element
     * @param count how many elements
     * @param results their results
     * @param digest the {@link #digest} of their inputs; null if these cannot have changed
     */
    void put(long first, long count, byte[] results, byte @Nullable [] digest);

    /**
     * Writes what has been put and closes the file. What is put later is not kept.
     *
     * @throws io.parallelizable.CheckpointException if something could not be written, then or before
     */
    @Override
    void close();

    /** Opens stores; found with {@link ServiceLoader}. The module {@code parallelizable-checkpoint} has one. */
    interface Provider {
        /**
         * Opens a file for a run, and makes it if there is none.
         *
         * @param file the file
         * @param run the run whose results it is to hold
         * @return the store
         * @throws io.parallelizable.CheckpointException if it is in use, damaged, something else, or cannot be written
         * @throws java.util.concurrent.CancellationException if the run is to end early
         */
        CheckpointStore open(Path file, CheckpointedRun run);

        /**
         * Describes a file, which may be in use.
         *
         * @param file the file
         * @return the run whose results it holds
         * @throws io.parallelizable.CheckpointException if it is damaged, something else, or cannot be read
         */
        StoredRun describe(Path file);

        /**
         * {@return the provider on the class path, the first that is found}
         *
         * @throws IllegalStateException if there is none
         */
        static Provider find() {
            return ServiceLoader.load(Provider.class, Provider.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "checkpoint needs parallelizable-checkpoint on the class path: <dependency><groupId>"
                                    + "io.parallelizable</groupId><artifactId>parallelizable-checkpoint</artifactId>"
                                    + "<version>…</version></dependency>, in the version of parallelizable-runtime"));
        }
    }
}
