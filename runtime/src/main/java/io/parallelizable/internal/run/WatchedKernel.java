package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.execution.TransparentKernel;
import io.parallelizable.internal.operation.Presence;
import io.parallelizable.internal.threads.ThreadName;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a kernel, with a record of the element in which the caller is, so that a message can name an element
 * that keeps the run from stopping.
 */
final class WatchedKernel<O extends @Nullable Object> implements TransparentKernel<O> {
    private static final long serialVersionUID = 1L;

    private final Kernel<O> wrapped;
    private final transient @Nullable Presence caller;

    WatchedKernel(Kernel<O> wrapped, @Nullable Presence caller) {
        this.wrapped = wrapped;
        this.caller = caller;
    }

    @Override
    public Kernel<O> wrapped() {
        return wrapped;
    }

    @Override
    public void apply(long from, O results, int at, int count) throws Throwable {
        Presence watched = caller;
        if (watched == null || !watched.isHere()) {
            wrapped.apply(from, results, at, count);
            return;
        }
        String thread = ThreadName.of(Thread.currentThread());
        watched.begins(() -> StopExceptions.describe(new Place(from, count, thread), wrapped));
        try {
            wrapped.apply(from, results, at, count);
        } finally {
            watched.ends();
        }
    }

    @Override
    public Kernel<O> slice(long from, int count) {
        return new WatchedKernel<>(wrapped.slice(from, count), null);
    }
}
