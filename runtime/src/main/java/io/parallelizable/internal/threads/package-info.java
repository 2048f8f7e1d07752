/**
 * The engine that runs kernels on the threads of this JVM.
 *
 * <p>Start with {@link io.parallelizable.internal.threads.Execution}, whose essay tells how the caller and its helpers
 * share one run. {@link io.parallelizable.internal.threads.Workers} are the threads, and
 * {@link io.parallelizable.internal.threads.Cores} says how many there should be.
 */
@NullMarked
package io.parallelizable.internal.threads;

import org.jspecify.annotations.NullMarked;
