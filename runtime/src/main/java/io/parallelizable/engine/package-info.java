/**
 * The contract of engines beyond this JVM, for those who write one.
 *
 * <p>Start with {@link io.parallelizable.engine.Engine}. An engine moves slices; everything else stays in the runtime.
 */
@NullMarked
package io.parallelizable.engine;

import org.jspecify.annotations.NullMarked;
