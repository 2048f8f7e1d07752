/** Methods as text: the same text wherever a change of the source or of the compiler changes nothing. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.normalise;

import org.jspecify.annotations.NullMarked;
