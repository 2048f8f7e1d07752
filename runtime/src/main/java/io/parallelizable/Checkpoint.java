package io.parallelizable;

import io.parallelizable.engine.CheckpointStore;
import io.parallelizable.engine.StoredRun;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a {@linkplain Options#checkpoint checkpoint} holds.
 *
 * @param method the method whose results it holds, such as {@code Energy.energy}
 * @param n how many elements the run has
 * @param done how many of them are stored
 * @param created when the first call began
 * @param seed the seed of its random streams as a text, such as {@code seed 42}; null if it draws no random numbers
 * @param jdk the versions of the JDKs that computed them, such as {@code 17.0.15}; empty if none has computed any
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public record Checkpoint(
        String method,
        long n,
        long done,
        Instant created,
        @Nullable String seed,
        String jdk) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * {@return what a file holds, also while a run writes to it}
     *
     * @param file the file
     * @throws CheckpointException if it is no checkpoint, is damaged or cannot be read
     * @throws IllegalStateException if the module {@code parallelizable-checkpoint} is missing
     */
    public static Checkpoint describe(Path file) {
        StoredRun run = CheckpointStore.Provider.find().describe(Objects.requireNonNull(file, "file"));
        return new Checkpoint(run.method(), run.length(), run.done(), run.created(), run.seed(), run.jdk());
    }

    /**
     * {@return all of it in a sentence, such as {@code Energy.energy: 812,000 of 1,000,000 done (81 %), begun
     * 2026-11-29 05:13, seed 42, JDK 17.0.15}}
     */
    @Override
    public String toString() {
        String when = MINUTES.withZone(ZoneId.systemDefault()).format(created);
        int percent = n == 0 ? 100 : (int) (100.0 * done / n);
        return String.format(Locale.ROOT, "%s: %,d of %,d done (%d %%), begun %s", method, done, n, percent, when)
                + (seed == null ? "" : ", " + seed)
                + (jdk.isEmpty() ? "" : ", JDK " + jdk);
    }
}
