/**
 * What users of Parallelizable import: the annotation, runs, ranges and a few helpers.
 *
 * <p>Start with {@link io.parallelizable.Parallelizable}. A companion's {@code over} methods return a
 * {@link io.parallelizable.Run}; everything else here is an input ({@link io.parallelizable.Range},
 * {@link io.parallelizable.Sequences}), a failure ({@link io.parallelizable.FailedElement}) or the shared threads
 * ({@link io.parallelizable.Parallel}).
 *
 * <p>The words, one meaning each:
 *
 * <ul>
 *   <li><b>element</b>: one call of the annotated method; it has an index, from 0
 *   <li><b>companion</b>: the generated class, such as {@code TestPrimeParallel}
 *   <li><b>run</b>: one parallel execution over n elements, and the object that describes it
 *   <li><b>kernel</b>: the generated loop over a range of elements, with its inputs
 *   <li><b>chunk</b>: a contiguous range of elements computed in one go
 *   <li><b>engine</b>: what executes a kernel, such as the threads of this JVM
 *   <li><b>swept</b> and <b>held</b>: an argument that takes a new value for each element, and one that is the same for
 *       all
 *   <li><b>caller</b> and <b>worker</b>: the thread that called {@code map}, and a thread that helps it
 * </ul>
 *
 * <p>Unless a method says otherwise, every class here may be used by many threads at once, and {@code null} arguments
 * are refused with a {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.parallelizable;

import org.jspecify.annotations.NullMarked;
