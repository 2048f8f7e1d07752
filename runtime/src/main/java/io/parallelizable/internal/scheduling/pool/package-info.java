/**
 * The runtime's threads, and the view of them as an {@code ExecutorService}. The pool executes tasks and knows nothing
 * of runs.
 *
 * <p>{@link io.parallelizable.internal.scheduling.pool.WorkerPool} has the threads, and
 * {@link io.parallelizable.internal.scheduling.pool.Cores} determines how many there should be. A run sees a
 * {@link io.parallelizable.internal.scheduling.pool.WorkerSource}: workers of the pool, or of a user's executor.
 */
@NullMarked
package io.parallelizable.internal.scheduling.pool;

import org.jspecify.annotations.NullMarked;
