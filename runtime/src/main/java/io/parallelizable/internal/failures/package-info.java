/**
 * What is done where elements fail, other than to end: calling them again
 * ({@link io.parallelizable.internal.failures.RetryingKernel}), or going on without them
 * ({@link io.parallelizable.internal.failures.TryingKernel}).
 */
@NullMarked
package io.parallelizable.internal.failures;

import org.jspecify.annotations.NullMarked;
