package io.parallelizable.internal.scheduling.pool;

/**
 * The blocker of a worker that waits for what other workers compute just now. It goes on as soon as they end, and
 * counts as busy meanwhile: with another one in its place, more threads would compute than there are cores.
 */
public interface BriefWait {}
