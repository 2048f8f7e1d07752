/**
 * Every constant and every decision of the scheduler, as functions of measured figures.
 *
 * <p>{@link io.parallelizable.internal.scheduling.policy.Tuning} holds the constants,
 * {@link io.parallelizable.internal.scheduling.policy.Sharing} the decisions that need no memory. What is learned from
 * run to run is in {@link io.parallelizable.internal.scheduling.policy.CostModel} and what it holds. Nothing here
 * starts, wakes or waits for a thread, so all of it is tested without threads, and the simulation of machines with many
 * cores uses it as it is.
 */
@NullMarked
package io.parallelizable.internal.scheduling.policy;

import org.jspecify.annotations.NullMarked;
