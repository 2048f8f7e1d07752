/** Inputs as bytes: the same bytes for equal inputs, in every JVM. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.inputs;

import org.jspecify.annotations.NullMarked;
