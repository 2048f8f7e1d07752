/**
 * The seam: what is to be computed, as schedulers, engines, options and operations see it.
 *
 * <p>Generated companions and lambdas provide {@link io.parallelizable.kernel.Kernel kernels}; everything else in the
 * runtime meets them here and nowhere else.
 */
@NullMarked
package io.parallelizable.kernel;

import org.jspecify.annotations.NullMarked;
