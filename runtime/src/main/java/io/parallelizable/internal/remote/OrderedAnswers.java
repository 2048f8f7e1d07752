package io.parallelizable.internal.remote;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results are used in the order of their elements, and dropped: so there need not be room for all of them. */
final class OrderedAnswers<C extends @Nullable Object> implements Work {
    private final Kernel<C> sent;
    private final RemoteEngine.Use<C> use;
    private final Map<Long, Computation<C>> waiting = new HashMap<>();
    private long next;

    /** Some results that came too early. */
    private record Computation<C extends @Nullable Object>(C part, int count) {}

    OrderedAnswers(Kernel<C> sent, RemoteEngine.Use<C> use) {
        this.sent = sent;
        this.use = use;
    }

    @Override
    public Kernel<C> sent() {
        return sent;
    }

    @Override
    @SuppressWarnings("unchecked") // as the kernel has allocated it
    public @Nullable ChunkFailure take(long from, int count, @Nullable Object part) {
        waiting.put(from, new Computation<>((C) part, count));
        Computation<C> ready = waiting.remove(next);
        while (ready != null) {
            use.accept(ready.part, ready.count, next);
            next += ready.count;
            // An element that failed leaves a gap: what lies above it is not used any more.
            ready = ready.count == 0 ? null : waiting.remove(next);
        }
        return null;
    }

    @Override
    public int waiting() {
        return waiting.size();
    }
}
