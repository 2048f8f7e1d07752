package io.parallelizable.internal.execution;

/** Where a thread is in an execution: in which chunk. */
public record Place(long from, int count, String thread) {
    /** The same place among the elements of which these are a part. */
    public Place shifted(long first) {
        return new Place(first + from, count, thread);
    }
}
