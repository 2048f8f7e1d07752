package io.parallelizable.internal.failures;

import io.parallelizable.internal.execution.FailedInitialization;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.threads.ThreadName;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The failures of a run that continues after them: the indices of all, and the exceptions of the lowest.
 *
 * <p>Which exceptions are kept depends on the indices alone, and not on which came first. An index counts once, however
 * often it comes. Used by all threads at once: failures are rare, or nothing else is done.
 */
public final class Failures implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The most exceptions that are kept: with their stack traces they take a kilobyte or two each. */
    public static final int MOST_KEPT = 10_000;

    private static final int FIRST_SIZE = 16;

    private final TreeMap<Long, Failure> lowest = new TreeMap<>();
    private long[] indices = new long[FIRST_SIZE];
    private int size;

    /** Adds one, of an element on the current thread. */
    void add(long index, Throwable cause) {
        add(new Failure(index, cause, ThreadName.of(Thread.currentThread())));
    }

    private synchronized void add(Failure failure) {
        long index = failure.index();
        addIndex(index);
        if (lowest.size() < MOST_KEPT || index < lowest.lastKey()) {
            lowest.putIfAbsent(index, failure);
            if (lowest.size() > MOST_KEPT) {
                lowest.pollLastEntry();
            }
        }
    }

    private synchronized void addIndex(long index) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, size + (size >> 1));
        }
        indices[size++] = index;
    }

    /** Adds those of other elements of the same run; the other object is not to be used any more. */
    void addAll(Failures others) {
        for (long index : others.indices()) {
            Failure kept = others.lowest.get(index);
            if (kept != null) {
                add(kept);
            } else {
                addIndex(index);
            }
        }
    }

    /** The indices of all failed elements, ascending. */
    public synchronized long[] indices() {
        return Arrays.stream(indices, 0, size).sorted().distinct().toArray();
    }

    /** The failures with the lowest indices, at most {@link #MOST_KEPT}. */
    public synchronized List<Failure> lowest() {
        return FailedInitialization.inOrder(lowest.values());
    }
}
