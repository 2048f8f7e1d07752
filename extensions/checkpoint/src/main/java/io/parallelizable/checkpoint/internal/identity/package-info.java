/**
 * Compares methods and inputs with those of stored results, by digests, to decide whether a stored result is still
 * valid.
 *
 * <p>A method passes these packages, each of which depends on earlier ones only: {@code code} reads class files,
 * {@code reach} finds the methods that a method may call, {@code normalise} writes each of those methods as a text that
 * harmless changes leave the same, {@code say} names them as a user would.
 */
@NullMarked
package io.parallelizable.checkpoint.internal.identity;

import org.jspecify.annotations.NullMarked;
