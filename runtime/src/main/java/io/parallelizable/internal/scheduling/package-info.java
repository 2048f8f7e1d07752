/**
 * The entry points of the scheduler, which shares runs among the threads of this JVM.
 *
 * <p>{@link io.parallelizable.internal.scheduling.ThreadEngine} executes a kernel, and
 * {@link io.parallelizable.internal.scheduling.Background} has another thread execute a run. The scheduler consists of
 * three packages. {@code team} executes a run that is shared; start with its {@code ParallelPhase}. {@code pool} has
 * the threads and knows nothing of runs. {@code policy} has every constant and every decision and knows nothing of
 * threads. The team uses the pool and the policy, the pool uses the policy, and there are no other dependencies.
 */
@NullMarked
package io.parallelizable.internal.scheduling;

import org.jspecify.annotations.NullMarked;
