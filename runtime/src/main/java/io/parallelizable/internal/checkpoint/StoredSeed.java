package io.parallelizable.internal.checkpoint;

import io.parallelizable.CheckpointException;
import io.parallelizable.engine.CheckpointStore;
import io.parallelizable.internal.execution.CheckpointFile;
import io.parallelizable.kernel.RandomStreams;

/** The random streams that stored results were drawn from. */
public final class StoredSeed {
    /** How streams with a seed are written. */
    private static final String SEED = "seed ";

    private StoredSeed() {}

    /** Those of a file; the run's own if it draws none. */
    public static RandomStreams of(CheckpointFile file, RandomStreams own) {
        String seed = CheckpointStore.Provider.find().describe(file.path()).seed();
        return seed == null ? own : streams(seed);
    }

    /** Those of a seed as it was written. */
    static RandomStreams streams(String seed) {
        try {
            return RandomStreams.of(Long.parseLong(seed.substring(SEED.length())));
        } catch (NumberFormatException ofGenerator) {
            throw new CheckpointException(
                    "the stored results were drawn from " + seed + ": call seed(generator) with that one, as before",
                    null);
        }
    }
}
