/** Third stage: turns a companion of the model into Java source. One class for each kind of generated member. */
@NullMarked
package io.parallelizable.processor.generate;

import org.jspecify.annotations.NullMarked;
