/** Digests: of text, of jars and directories, of values. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.digest;

import org.jspecify.annotations.NullMarked;
