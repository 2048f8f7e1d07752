package io.parallelizable.internal.checkpoint;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** A kernel that has its elements computed by others, and these do the resuming. */
public interface ResumableKernel<O extends @Nullable Object> {
    /** The same elements, read where they are stored, and stored where they are computed. */
    Kernel<O> resuming(Resumption resumption);
}
