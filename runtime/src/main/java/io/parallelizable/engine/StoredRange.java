package io.parallelizable.engine;

/**
 * Consecutive elements whose results are stored.
 *
 * @param first the index of the first one
 * @param count how many there are, at least 1
 */
public record StoredRange(long first, long count) {
    /**
     * The index after the last one.
     *
     * @return {@code first + count}
     */
    public long end() {
        return first + count;
    }
}
