package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.StoredRange;
import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.StoreFailure;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Merges stored results with those that come from an engine: range by range, each read when it is needed.
 *
 * <p>One thread at a time uses it.
 */
public final class StoredParts<C extends @Nullable Object> implements RemoteEngine.Use<C> {
    private final Kernel<C> kernel;
    private final Gaps gaps;
    private final boolean inOrder;
    private final RemoteEngine.Use<C> use;
    private final Iterator<StoredRange> ranges;
    private @Nullable StoredRange next;

    /**
     * The stored results of a kernel's elements.
     *
     * @param kernel reads them
     * @param inOrder whether those that come from the engine are used in order too; else stored ones come first
     * @param use receives both
     */
    StoredParts(Kernel<C> kernel, Resumption resumption, boolean inOrder, RemoteEngine.Use<C> use) {
        this.kernel = kernel;
        this.gaps = resumption.gaps();
        this.inOrder = inOrder;
        this.use = use;
        this.ranges = resumption.known().all().iterator();
        this.next = following();
    }

    private @Nullable StoredRange following() {
        return ranges.hasNext() ? ranges.next() : null;
    }

    /** Whether the next results to be used, behind so many, are stored ones. */
    public boolean areNext(long index) {
        return next != null && (!inOrder || next.first() == index);
    }

    /** Whether any elements are to come from the engine. */
    public boolean areOthersMissing() {
        return gaps.count() > 0;
    }

    /** Whether there are any that have not been used. */
    public boolean areLeft() {
        return next != null;
    }

    /** Uses those of the next range, if there is one. */
    public void useNext() {
        StoredRange range = next;
        if (range == null) {
            return;
        }
        int count = (int) range.count();
        C results = kernel.allocate(count);
        ChunkFailure failure = Attempt.apply(kernel, range.first(), results, 0, count);
        if (failure != null) {
            throw failure.getCause() instanceof StoreFailure unreadable ? unreadable.reason() : Resumption.damaged();
        }
        next = following();
        use.accept(results, count, range.first());
    }

    /** Uses what has come from the engine, and before that what is stored below. */
    @Override
    public void accept(C results, int count, long number) {
        long first = gaps.place(number);
        while (inOrder && next != null && next.first() < first) {
            useNext();
        }
        use.accept(results, count, first);
    }

    /** Uses all that are left. */
    public void useRest() {
        while (next != null) {
            useNext();
        }
    }
}
