/**
 * Executes kernels on an {@link io.parallelizable.engine.Engine}:
 * {@link io.parallelizable.internal.remote.SliceScheduler} on the caller's side,
 * {@link io.parallelizable.internal.remote.SliceRunner} on the worker's, and authenticated bytes between them.
 */
@NullMarked
package io.parallelizable.internal.remote;

import org.jspecify.annotations.NullMarked;
