package io.parallelizable.internal.failures;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.CancellationToken;
import io.parallelizable.internal.execution.Retries;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel, each called again where it fails.
 *
 * <p>It is alone in that, and at once: the elements before it are finished, and those after it follow when it is.
 */
public final class RetryingKernel<O extends @Nullable Object> implements TransparentKernel<O> {
    private static final long serialVersionUID = 1L;

    /** The most earlier failures that are kept, the latest ones. */
    private static final int MOST_EARLIER = 3;

    /** No more are attached to an exception that has so many already: it may be a constant, thrown for ever. */
    private static final int FULL = 8;

    private final Kernel<O> wrapped;
    private final Retries retries;

    /** Says whether to stop; not known on other machines, where threads are interrupted as well. */
    private final transient @Nullable CancellationToken control;

    public RetryingKernel(Kernel<O> wrapped, Retries retries, @Nullable CancellationToken control) {
        this.wrapped = wrapped;
        this.retries = retries;
        this.control = control;
    }

    @Override
    public Kernel<O> wrapped() {
        return wrapped;
    }

    @Override
    public void apply(long from, O results, int at, int count) throws ChunkFailure {
        int done = 0;
        while (done < count) {
            ChunkFailure failure = Attempt.apply(wrapped, from + done, results, at + done, count - done);
            if (failure == null) {
                return;
            }
            done += failure.finished();
            Throwable last = callAgain(from + done, results, at + done, failure.getCause());
            if (last != null) {
                throw new ChunkFailure(done, last);
            }
            done++;
        }
    }

    /** Calls an element again that has failed; gives its last failure, or null if it has succeeded in the end. */
    private @Nullable Throwable callAgain(long index, O results, int at, Throwable first) {
        Deque<Throwable> earlier = new ArrayDeque<>();
        Throwable last = first;
        for (int call = 0; call < retries.most() && retries.apply(last) && !isStopRequested(); call++) {
            ChunkFailure again = Attempt.apply(wrapped, index, results, at, 1);
            if (again == null) {
                return null;
            }
            earlier.addLast(last);
            if (earlier.size() > MOST_EARLIER) {
                earlier.removeFirst();
            }
            last = again.getCause();
        }
        attach(earlier, last);
        return last;
    }

    /** Makes earlier failures suppressed ones of the last, but for that object itself. */
    private static void attach(Deque<Throwable> earlier, Throwable last) {
        try {
            List<Throwable> others = earlier.stream()
                    .filter(failure -> failure != last)
                    .distinct()
                    .toList();
            // The lock that suppressing takes as well: other threads may have failed with the same object.
            synchronized (last) {
                if (last.getSuppressed().length + MOST_EARLIER <= FULL) {
                    others.forEach(last::addSuppressed);
                }
            }
        } catch (Throwable ignored) {
            // They must never hide the failure: the exceptions' own equals() may fail.
        }
    }

    private boolean isStopRequested() {
        return control != null && control.isStopRequested();
    }

    @Override
    public RetryingKernel<O> slice(long from, int count) {
        return new RetryingKernel<>(wrapped.slice(from, count), retries, control);
    }
}
