/** Class files as they lie in directories and jars, and names of what is in them. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.code;

import org.jspecify.annotations.NullMarked;
