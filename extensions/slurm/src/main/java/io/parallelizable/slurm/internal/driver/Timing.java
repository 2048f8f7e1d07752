package io.parallelizable.slurm.internal.driver;

import java.time.Duration;

/**
 * Intervals and time limits of the driver.
 *
 * @param listing how often squeue is asked where nothing happens
 * @param urgentListing how often it may be asked where workers have ended
 * @param submission how long after one job the next may be submitted
 * @param heartbeat how often the driver shows that it is alive
 * @param patience how long a driver that is silent counts as alive
 * @param idle how long workers are kept for another operation
 * @param farewell how long workers may take to end before they are cancelled
 */
public record Timing(
        Duration listing,
        Duration urgentListing,
        Duration submission,
        Duration heartbeat,
        Duration patience,
        Duration idle,
        Duration farewell) {
    /** What clusters bear: administrators ask for few calls of squeue, and few submissions. */
    public static final Timing USUAL = new Timing(
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofSeconds(3));

    /** How long an end may stay without a word of squeue's before it is judged without. */
    Duration verdict() {
        return listing.multipliedBy(2);
    }
}
