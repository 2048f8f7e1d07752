package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Who is told how far the operations of a run are. */
@FunctionalInterface
public interface Audience {
    /** The program's terminal or log, which shows operations that take longer than a second. */
    Audience SCREEN = (function, total, done, restored) -> Watch.begin(
            start -> Screen.OF_THIS_PROCESS.show(function.get(), total, start), false, total, done, restored);

    /** A listener, which is called for every operation. */
    static Audience of(ProgressListener listener) {
        Objects.requireNonNull(listener, "listener");
        return (function, total, done, restored) -> Watch.begin(start -> listener, true, total, done, restored);
    }

    /**
     * Begins to watch an operation.
     *
     * @param total how many elements it has; -1 if no one knows
     * @param restored how many of those that are done were stored
     */
    Watch watch(Supplier<String> function, long total, LongSupplier done, LongSupplier restored);
}
