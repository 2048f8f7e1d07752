package io.parallelizable.engine;

import java.time.Duration;

/**
 * The capacity and the limits of an engine at this time.
 *
 * @param slots how many slices it computes at the same time, at least 1; up to twice as many are under way
 * @param leastWork how much work a slice should hold, so that the time to send it does not matter
 * @param mostBytes the largest size of a slice in bytes; larger ones are refused before they are sent
 * @param sizeOption what to change so that larger slices are accepted, for the message that refuses one
 * @param classPath how the user's classes come to the workers, for the message that a class is missing
 * @param patience how long a slice may be under way before it counts as lost; for ever if zero
 */
public record Capabilities(
        int slots, Duration leastWork, int mostBytes, String sizeOption, String classPath, Duration patience) {
    /** The largest size of a slice on any engine, in bytes: both sides hold several slices in memory. */
    public static final int MOST_BYTES = 64 << 20;

    /**
     * Checks the number of slots.
     *
     * @param slots how many slices it computes at the same time
     * @param leastWork how much work a slice should hold
     * @param mostBytes the most bytes of a slice
     * @param sizeOption what to change so that larger slices pass
     * @param classPath how the user's classes come to the workers
     * @param patience how long a slice may be under way; for ever if zero
     * @throws IllegalArgumentException if it is below 1
     */
    public Capabilities {
        if (slots < 1) {
            throw new IllegalArgumentException("an engine has at least 1 slot, not " + slots);
        }
    }

    /**
     * {@return the usual capabilities: slices hold a fifth of a second of work and at most {@link #MOST_BYTES}, workers
     * have the user's classes, and a run waits for a slice without a limit}
     *
     * @param slots how many slices it computes at the same time
     * @throws IllegalArgumentException if {@code slots} is below 1
     */
    public static Capabilities ofSlots(int slots) {
        return new Capabilities(
                slots,
                Duration.ofMillis(200),
                MOST_BYTES,
                "hold less in one element, or give the name of a file and read it in the method",
                "put the program's jar on the class path of the workers",
                Duration.ZERO);
    }

    /**
     * {@return these capabilities with another amount of work in a slice}
     *
     * @param leastWork how much work a slice should hold
     */
    public Capabilities withLeastWork(Duration leastWork) {
        return new Capabilities(slots, leastWork, mostBytes, sizeOption, classPath, patience);
    }

    /**
     * {@return these capabilities with another limit of bytes}
     *
     * @param mostBytes the most bytes of a slice
     * @param sizeOption what to change so that larger slices pass
     */
    public Capabilities withMostBytes(int mostBytes, String sizeOption) {
        return new Capabilities(slots, leastWork, mostBytes, sizeOption, classPath, patience);
    }

    /**
     * {@return these capabilities with another text on how the user's classes come to the workers}
     *
     * @param classPath how they come to the workers
     */
    public Capabilities withClassPath(String classPath) {
        return new Capabilities(slots, leastWork, mostBytes, sizeOption, classPath, patience);
    }

    /**
     * {@return these capabilities with a limit to the time that a slice may be under way}
     *
     * @param patience how long a slice may be under way before it counts as lost; for ever if zero
     */
    public Capabilities withPatience(Duration patience) {
        return new Capabilities(slots, leastWork, mostBytes, sizeOption, classPath, patience);
    }
}
