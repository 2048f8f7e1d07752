/** Decides which of the things that a method does are hazards. */
@NullMarked
package io.parallelizable.processor.safety.judge;

import org.jspecify.annotations.NullMarked;
