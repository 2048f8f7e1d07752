package io.parallelizable.benchmarks.measure;

import java.time.Duration;

/**
 * How thoroughly everything is measured.
 *
 * @param rounds in so many rounds
 * @param warmUp after every way has run for so long
 */
public record Pace(int rounds, Duration warmUp) {
    /** For figures that count. */
    public static final Pace THOROUGH = new Pace(5, Duration.ofMillis(200));

    /** For a look. */
    public static final Pace QUICK = new Pace(1, Duration.ofMillis(20));

    /** The same with another number of rounds. */
    public Pace withRounds(int other) {
        return new Pace(other, warmUp);
    }
}
