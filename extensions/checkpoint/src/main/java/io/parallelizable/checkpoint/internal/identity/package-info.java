/**
 * What a method is, and what its inputs are: two digests that tell whether a stored result is still the answer.
 *
 * <p>A method passes packages that know nothing of those behind them: {@code code} reads class files, {@code reach}
 * finds what a method may call, {@code normalise} writes each of those methods down in words that no harmless change
 * touches, {@code say} has a user's words for them.
 */
@NullMarked
package io.parallelizable.checkpoint.internal.identity;

import org.jspecify.annotations.NullMarked;
