package io.parallelizable.internal.scheduling.team;

/**
 * What a run has taken, for those who record it.
 *
 * @param busyNanos how long its chunks took, all together, in nanoseconds
 * @param chunks how many chunks were taken
 * @param workers how many workers came
 * @param wakeUps how many workers were asked for
 */
public record Figures(long busyNanos, int chunks, int workers, int wakeUps) {}
