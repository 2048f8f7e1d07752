/** Words the warnings and hands them to the compiler. */
@NullMarked
package io.parallelizable.processor.safety.say;

import org.jspecify.annotations.NullMarked;
