package io.parallelizable.engine;

/**
 * Consecutive elements whose results are stored.
 *
 * @param first the index of the first one
 * @param count how many there are, at least 1
 */
public record StoredRange(long first, long count) {
    /** {@return the index after the last one} */
    public long end() {
        return first + count;
    }
}
