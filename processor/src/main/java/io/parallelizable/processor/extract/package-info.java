/** First stage: reads annotated methods from the compiler into the model. */
@NullMarked
package io.parallelizable.processor.extract;

import org.jspecify.annotations.NullMarked;
