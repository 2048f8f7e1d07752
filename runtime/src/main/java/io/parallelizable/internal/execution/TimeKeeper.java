package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What is told how long elements take, of one operation. */
public interface TimeKeeper {
    /** A kernel with the same elements, whose times the threads of this JVM record when they compute them. */
    <O extends @Nullable Object> Kernel<O> timed(Kernel<O> kernel);

    /** A slice has been computed elsewhere, of which so many elements were finished; its answer has just arrived. */
    void computed(long from, int count, long nanos, String thread);
}
