/**
 * The compiler plug-in that warns of annotated methods that are unsafe to run in parallel.
 *
 * <p>Its stages: {@code extract} reads from the compiler's trees what methods do to state that outlives a call, with
 * the help of {@code tables} for methods whose source is not compiled; {@code judge} decides which of that is a hazard;
 * {@code say} words it and hands it to the compiler. {@code model} is what passes between them.
 */
@NullMarked
package io.parallelizable.processor.safety;

import org.jspecify.annotations.NullMarked;
