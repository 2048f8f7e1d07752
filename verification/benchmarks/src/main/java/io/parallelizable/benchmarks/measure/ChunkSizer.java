package io.parallelizable.benchmarks.measure;

import java.time.Duration;

/**
 * How thoroughly everything is measured.
 *
 * @param rounds in so many rounds
 * @param warmUp after every way has run for so long
 */
public record ChunkSizer(int rounds, Duration warmUp) {
    /** For figures that count. */
    public static final ChunkSizer THOROUGH = new ChunkSizer(5, Duration.ofMillis(200));

    /** For a look. */
    public static final ChunkSizer QUICK = new ChunkSizer(1, Duration.ofMillis(20));

    /** The same with another number of rounds. */
    public ChunkSizer withRounds(int other) {
        return new ChunkSizer(other, warmUp);
    }
}
