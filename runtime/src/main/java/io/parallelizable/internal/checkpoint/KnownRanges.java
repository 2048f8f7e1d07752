package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.StoredRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which elements are stored, and which are missing. */
final class KnownRanges {
    private final StoredRange[] ranges;
    private final long length;

    /**
     * Stored elements.
     *
     * @param stored ranges that do not overlap, ascending
     * @param length how many elements there are in all
     */
    KnownRanges(List<StoredRange> stored, long length) {
        this.ranges = stored.toArray(StoredRange[]::new);
        this.length = length;
    }

    List<StoredRange> all() {
        return List.of(ranges);
    }

    /** How many elements are stored. */
    long count() {
        return all().stream().mapToLong(StoredRange::count).sum();
    }

    /** The range that an element lies in; null if it is missing. */
    @Nullable
    StoredRange at(long index) {
        int place = lastFrom(index);
        return place >= 0 && index < ranges[place].end() ? ranges[place] : null;
    }

    /** How many elements, from one on, are all in its range, or are all missing. */
    long together(long index) {
        int place = lastFrom(index);
        if (place >= 0 && index < ranges[place].end()) {
            return ranges[place].end() - index;
        }
        return (place + 1 < ranges.length ? ranges[place + 1].first() : length) - index;
    }

    /** The last range that begins at an element or before it; -1 if there is none. */
    private int lastFrom(long index) {
        int low = 0;
        int high = ranges.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (ranges[middle].first() <= index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The elements that are missing. */
    Gaps gaps() {
        Gaps.Builder gaps = new Gaps.Builder();
        long next = 0;
        for (StoredRange range : ranges) {
            gaps.add(next, range.first());
            next = range.end();
        }
        gaps.add(next, length);
        return gaps.build();
    }
}
