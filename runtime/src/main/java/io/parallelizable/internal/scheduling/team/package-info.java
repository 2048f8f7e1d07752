/**
 * A run that its caller shares with workers: chunks, joining, leaving, stealing and stopping.
 *
 * <p>A run begins as a {@link io.parallelizable.internal.scheduling.team.SequentialPhase} and may become a
 * {@code ParallelPhase}, whose Javadoc explains how the caller and its workers share it.
 */
@NullMarked
package io.parallelizable.internal.scheduling.team;

import org.jspecify.annotations.NullMarked;
