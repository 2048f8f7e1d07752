package io.parallelizable.internal.progress;

import io.parallelizable.ProgressListener;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Who is told how far the operations of a run are. */
@FunctionalInterface
public interface Audience {
    /** Whoever looks at the program's terminal, or reads its log: told of what takes longer than a second. */
    Audience SCREEN = (function, total, done) ->
            Watch.begin(start -> Screen.OF_THIS_PROCESS.show(function.get(), total, start), false, total, done);

    /** A listener, told of every operation. */
    static Audience of(ProgressListener listener) {
        Objects.requireNonNull(listener, "listener");
        return (function, total, done) -> Watch.begin(start -> listener, true, total, done);
    }

    /** Begins to watch an operation of so many elements; -1 if no one knows. */
    Watch watch(Supplier<String> function, long total, LongSupplier done);
}
