/** Second stage: the rules, and which forms of input each method of a companion can offer. */
@NullMarked
package io.parallelizable.processor.validate;

import org.jspecify.annotations.NullMarked;
