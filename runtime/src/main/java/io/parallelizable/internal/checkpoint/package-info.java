/**
 * Results that survive the process: stored results are read, missing ones are computed and stored. Start with
 * {@link io.parallelizable.internal.checkpoint.Resumption}.
 *
 * <p>The file itself is behind {@link io.parallelizable.engine.CheckpointStore}.
 */
@NullMarked
package io.parallelizable.internal.checkpoint;

import org.jspecify.annotations.NullMarked;
