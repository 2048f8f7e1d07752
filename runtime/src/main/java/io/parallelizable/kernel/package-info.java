/**
 * What is to be computed, as the scheduler, engines, options and operations see it.
 *
 * <p>Generated companions and lambdas provide {@link io.parallelizable.kernel.Kernel kernels}; the rest of the runtime
 * calls them through this interface alone.
 */
@NullMarked
package io.parallelizable.kernel;

import org.jspecify.annotations.NullMarked;
