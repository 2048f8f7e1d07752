package io.parallelizable.benchmarks.measure;

import java.time.Duration;

/**
 * How thoroughly everything is measured.
 *
 * @param rounds in so many rounds
 * @param warmUp after every way has run for so long
 */
public record Thoroughness(int rounds, Duration warmUp) {
    /** For figures that count. */
    public static final Thoroughness THOROUGH = new Thoroughness(5, Duration.ofMillis(200));

    /** For a look. */
    public static final Thoroughness QUICK = new Thoroughness(1, Duration.ofMillis(20));

    /** The same with another number of rounds. */
    public Thoroughness withRounds(int other) {
        return new Thoroughness(other, warmUp);
    }
}
