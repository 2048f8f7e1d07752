/** Last stage: the only place that reports to the compiler, and the only one that writes files. */
@NullMarked
package io.parallelizable.processor.write;

import org.jspecify.annotations.NullMarked;
