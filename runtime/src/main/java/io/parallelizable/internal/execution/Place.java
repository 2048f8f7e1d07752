package io.parallelizable.internal.execution;

/**
 * Where a thread is in an execution: in which chunk.
 *
 * @param from the first element of the chunk
 * @param count how many elements it has
 * @param thread the thread's name
 */
public record Place(long from, int count, String thread) {
    /**
     * The same place among the elements of which these are a part.
     *
     * @param first which of those is element 0 here
     * @return the place there
     */
    public Place shifted(long first) {
        return new Place(first + from, count, thread);
    }
}
