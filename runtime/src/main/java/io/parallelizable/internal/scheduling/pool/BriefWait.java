package io.parallelizable.internal.scheduling.pool;

/**
 * The blocker of a worker that waits for a result that other workers are computing. It continues as soon as they end,
 * and counts as busy meanwhile: if the pool added a worker for it, more threads would compute than there are cores.
 */
public interface BriefWait {}
