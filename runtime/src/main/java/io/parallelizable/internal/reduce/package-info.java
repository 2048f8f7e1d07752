/**
 * Reductions: many results become one, in a tree whose shape depends on nothing but their number.
 *
 * <p>A {@link io.parallelizable.internal.reduce.Fold} says what two results become; a
 * {@link io.parallelizable.internal.reduce.Reduction} is the kernel that engines execute, and an
 * {@link io.parallelizable.internal.reduce.Accumulator} its container.
 */
@NullMarked
package io.parallelizable.internal.reduce;

import org.jspecify.annotations.NullMarked;
