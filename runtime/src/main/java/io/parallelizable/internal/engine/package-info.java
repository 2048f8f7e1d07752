/**
 * The contract between a run and what executes it: an {@link io.parallelizable.internal.engine.KernelEngine} is handed
 * a kernel, a container and {@link io.parallelizable.internal.engine.Settings}, and answers with the failure, if any.
 */
@NullMarked
package io.parallelizable.internal.engine;

import org.jspecify.annotations.NullMarked;
