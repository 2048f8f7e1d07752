/** Reads from the compiler's trees what each method does. */
@NullMarked
package io.parallelizable.processor.safety.extract;

import org.jspecify.annotations.NullMarked;
