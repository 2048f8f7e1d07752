package io.parallelizable;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lazy range of consecutive integers: inputs that need no array.
 *
 * <p>{@code TestPrimeParallel.map(Range.of(0, 1_000_000))} maps the same inputs as an array of them would; element i is
 * {@code from + i}. A range is immutable.
 */
public final class Range implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The first number. */
    private final long from;

    /** The number after the last one. */
    private final long to;

    private Range(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /**
     * A range from {@code from} up to and without {@code toExclusive}; empty if {@code from >= toExclusive}.
     *
     * @param from the first number
     * @param toExclusive the number after the last one
     * @return the range
     * @throws IllegalArgumentException if the range has more than {@link Long#MAX_VALUE} numbers
     */
    public static Range of(long from, long toExclusive) {
        long to = Math.max(from, toExclusive);
        if (to - from < 0) {
            throw new IllegalArgumentException(
                    "a range has at most 2^63 - 1 numbers, these are more: " + from + " to " + to);
        }
        return new Range(from, to);
    }

    /**
     * The first number.
     *
     * @return the lower bound
     */
    public long from() {
        return from;
    }

    /**
     * The number after the last one; equal to {@link #from} if the range is empty.
     *
     * @return the upper bound
     */
    public long to() {
        return to;
    }

    /**
     * How many numbers the range has.
     *
     * @return the count, 0 if it is empty
     */
    public long length() {
        return to - from;
    }

    /**
     * The number at an index.
     *
     * @param index an index from 0 to {@link #length()}{@code - 1}
     * @return {@code from + index}
     * @throws IndexOutOfBoundsException if there is no such index
     */
    public long get(long index) {
        Objects.checkIndex(index, length());
        return from + index;
    }

    /**
     * A part of this range: {@code count} numbers beginning at an index.
     *
     * @param index the index of the first number
     * @param count how many numbers
     * @return the range of those numbers
     * @throws IndexOutOfBoundsException if this range has no such part
     */
    public Range slice(long index, long count) {
        Objects.checkFromIndexSize(index, count, length());
        return new Range(from + index, from + index + count);
    }

    /**
     * Whether the other object is a range of the same numbers, or both are empty and begin alike.
     *
     * @param other any object
     * @return whether it equals this range
     */
    @SuppressWarnings("exports") // of an annotation that users need not have
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range range && range.from == from && range.to == to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /**
     * The range as one would type it.
     *
     * @return such as {@code Range.of(0, 10)}
     */
    @Override
    public String toString() {
        return "Range.of(" + from + ", " + to + ")";
    }
}
