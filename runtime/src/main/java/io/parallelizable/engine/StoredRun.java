package io.parallelizable.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The run whose results a checkpoint holds.
 *
 * @param method the method, such as {@code Energy.energy}
 * @param operation what was made of its results, as {@link CheckpointedRun#operation}
 * @param length how many elements the run has
 * @param done how many of them are stored
 * @param created when the first call began
 * @param seed its random streams, as {@link CheckpointedRun#seed}; null if it draws none
 * @param jdk the JDKs that computed them, such as {@code 17.0.15}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public record StoredRun(
        String method,
        String operation,
        long length,
        long done,
        Instant created,
        @Nullable String seed,
        String jdk) {}
