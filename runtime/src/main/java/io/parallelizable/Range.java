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
     * {@return a range from {@code from} up to and without {@code toExclusive}; empty if {@code from >= toExclusive}}
     *
     * @param from the first number
     * @param toExclusive the number after the last one
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

    /** {@return the first number} */
    public long from() {
        return from;
    }

    /** {@return the number after the last one; equal to {@link #from} if the range is empty} */
    public long to() {
        return to;
    }

    /** {@return how many numbers the range has} */
    public long length() {
        return to - from;
    }

    /**
     * {@return the number at an index: {@code from + index}}
     *
     * @param index an index from 0 to {@link #length()}{@code - 1}
     * @throws IndexOutOfBoundsException if there is no such index
     */
    public long get(long index) {
        Objects.checkIndex(index, length());
        return from + index;
    }

    /**
     * {@return a part of this range: {@code count} numbers beginning at an index}
     *
     * @param index the index of the first number
     * @param count how many numbers
     * @throws IndexOutOfBoundsException if this range has no such part
     */
    public Range slice(long index, long count) {
        Objects.checkFromIndexSize(index, count, length());
        return new Range(from + index, from + index + count);
    }

    /**
     * {@return whether the other object is a range of the same numbers, or both are empty and begin alike}
     *
     * @param other any object
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

    /** {@return the range as one would type it, such as {@code Range.of(0, 10)}} */
    @Override
    public String toString() {
        return "Range.of(" + from + ", " + to + ")";
    }
}
