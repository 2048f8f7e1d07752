/** Boxed inputs, some of which may be null, for methods that take primitive ones. */
@NullMarked
package io.parallelizable.internal.inputs;

import org.jspecify.annotations.NullMarked;
