/**
 * The engine that runs kernels on the threads of this JVM.
 *
 * <p>Start with {@link io.parallelizable.internal.scheduling.team.ParallelPhase}, whose essay tells how the caller and
 * its helpers share one run. {@link io.parallelizable.internal.scheduling.pool.WorkerPool} are the threads, and
 * {@link io.parallelizable.internal.scheduling.pool.Cores} says how many there should be. When they are asked for, and
 * what else is decided by figures, is in {@code policy}.
 */
@NullMarked
package io.parallelizable.internal.scheduling;

import org.jspecify.annotations.NullMarked;
