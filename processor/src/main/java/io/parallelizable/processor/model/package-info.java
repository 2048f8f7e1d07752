/** Annotated methods and their companions, as plain records that know nothing of a compiler. */
@NullMarked
package io.parallelizable.processor.model;

import org.jspecify.annotations.NullMarked;
