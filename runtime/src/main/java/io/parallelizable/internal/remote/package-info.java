/**
 * Executes kernels on an {@link io.parallelizable.engine.Engine}: {@link io.parallelizable.internal.remote.Dispatch} on
 * the caller's side, {@link io.parallelizable.internal.remote.Workplace} on the worker's, and between them sealed
 * bytes.
 */
@NullMarked
package io.parallelizable.internal.remote;

import org.jspecify.annotations.NullMarked;
