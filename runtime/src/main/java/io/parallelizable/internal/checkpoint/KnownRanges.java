package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.StoredRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which elements are stored, and which are missing. */
final class KnownRanges {
    private final List<StoredRange> ranges;
    private final long[] firsts;
    private final long length;

    /** The stored elements of a run of the given length, as ascending ranges that do not overlap. */
    KnownRanges(List<StoredRange> stored, long length) {
        this.ranges = List.copyOf(stored);
        this.firsts = stored.stream().mapToLong(StoredRange::first).toArray();
        this.length = length;
    }

    List<StoredRange> all() {
        return ranges;
    }

    /** How many elements are stored. */
    long count() {
        return ranges.stream().mapToLong(StoredRange::count).sum();
    }

    /** The range that an element lies in; null if it is missing. */
    @Nullable
    StoredRange at(long index) {
        int place = lastFrom(index);
        return place >= 0 && index < ranges.get(place).end() ? ranges.get(place) : null;
    }

    /** How many elements, from one on, are all in its range, or are all missing. */
    long together(long index) {
        int place = lastFrom(index);
        if (place >= 0 && index < ranges.get(place).end()) {
            return ranges.get(place).end() - index;
        }
        return (place + 1 < firsts.length ? firsts[place + 1] : length) - index;
    }

    /** The last range that begins at an element or before it; -1 if there is none. */
    private int lastFrom(long index) {
        int found = Arrays.binarySearch(firsts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The elements that are missing. */
    Gaps gaps() {
        List<StoredRange> between = new ArrayList<>();
        long next = 0;
        for (StoredRange range : ranges) {
            between.add(new StoredRange(next, range.first() - next));
            next = range.end();
        }
        between.add(new StoredRange(next, length - next));
        return Gaps.of(between.stream().filter(gap -> gap.count() > 0).toList());
    }
}
