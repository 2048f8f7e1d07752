/**
 * The contract between a run and what executes it: an {@link io.parallelizable.internal.execution.KernelEngine}
 * receives a kernel, a container and {@link io.parallelizable.internal.execution.Settings}, and returns the failure, if
 * any.
 */
@NullMarked
package io.parallelizable.internal.execution;

import org.jspecify.annotations.NullMarked;
