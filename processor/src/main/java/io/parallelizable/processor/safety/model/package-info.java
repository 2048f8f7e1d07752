/** Values that pass between the stages of the safety check. */
@NullMarked
package io.parallelizable.processor.safety.model;

import org.jspecify.annotations.NullMarked;
