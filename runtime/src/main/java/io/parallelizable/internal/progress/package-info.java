/**
 * Tells listeners and terminals how far operations are: start with {@link io.parallelizable.internal.progress.Watch}.
 */
@NullMarked
package io.parallelizable.internal.progress;

import org.jspecify.annotations.NullMarked;
