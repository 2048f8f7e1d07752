/**
 * What users of Parallelizable import: the annotation, runs, ranges and a few helpers.
 *
 * <p>Start with {@link io.parallelizable.Parallelizable}. A companion's {@code over} methods return a
 * {@link io.parallelizable.Run}; where no annotation processor runs, {@link io.parallelizable.Parallel} makes runs of
 * lambdas.
 *
 * <p>The words, one meaning each:
 *
 * <ul>
 *   <li><b>element</b>: one call of the annotated method; it has an index, from 0
 *   <li><b>companion</b>: the generated class, such as {@code TestPrimeParallel}
 *   <li><b>run</b>: what to execute and how: n elements and options
 *   <li><b>operation</b>: what executes a run, such as {@code map}, {@code sum} or {@code stream}
 *   <li><b>kernel</b>: the loop over a range of elements, with its inputs
 *   <li><b>chunk</b>: neighbouring elements that one thread computes in one go
 *   <li><b>engine</b>: what computes elements beyond this JVM, such as a cluster
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
