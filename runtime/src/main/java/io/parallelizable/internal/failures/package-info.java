/**
 * What a run does when an element fails, if it does not end: it calls the element again
 * ({@link io.parallelizable.internal.failures.RetryingKernel}), or continues without it
 * ({@link io.parallelizable.internal.failures.TryingKernel}).
 */
@NullMarked
package io.parallelizable.internal.failures;

import org.jspecify.annotations.NullMarked;
