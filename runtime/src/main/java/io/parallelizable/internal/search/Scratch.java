package io.parallelizable.internal.search;

import io.parallelizable.internal.execution.Mergeable;
import io.parallelizable.kernel.Kernel;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The container of a search, which keeps no results: arrays for results of the moment, to be used again. */
public final class Scratch implements Mergeable<Scratch> {
    private static final long serialVersionUID = 1L;

    private final transient Deque<boolean[]> spare = new ArrayDeque<>();

    /** An array that no one else uses, at most so long. */
    boolean[] take(Kernel<boolean[]> kernel, int most) {
        boolean[] array = spare();
        return array != null ? array : kernel.allocate((int) Math.min(most, kernel.length()));
    }

    private synchronized boolean @Nullable [] spare() {
        return spare.poll();
    }

    synchronized void giveBack(boolean[] array) {
        spare.push(array);
    }

    @Override
    public void merge(Scratch part) {
        // There is nothing but the outcome.
    }
}
