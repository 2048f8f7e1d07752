/**
 * The contracts of engines beyond this JVM and of stores for checkpoints, for authors of these.
 *
 * <p>Start with {@link io.parallelizable.engine.Engine}, which moves slices, or with
 * {@link io.parallelizable.engine.CheckpointStore}, which keeps bytes; everything else stays in the runtime.
 */
@NullMarked
package io.parallelizable.engine;

import org.jspecify.annotations.NullMarked;
