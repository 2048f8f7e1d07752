package io.parallelizable.internal.stream;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something that one thread does for a stream: it reads inputs, computes elements, or waits for an engine. */
public interface Step<C> {
    /** The lowest element whose result it may deliver; {@link Long#MAX_VALUE} if it delivers none. */
    long first();

    /** Takes the step, on the current thread, and hands over its results, each part once. */
    @Nullable
    End take(Consumer<Part<C>> ready) throws Throwable;

    /** Takes note that it has ended; under the lock of the pipeline. */
    default void ended() {}

    /**
     * The part of a stop's message about its current element, such as {@code , inside element 3 of 100}; empty if it is
     * in no element.
     */
    default String where() {
        return "";
    }
}
