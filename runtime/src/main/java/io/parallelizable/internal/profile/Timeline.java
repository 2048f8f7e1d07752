package io.parallelizable.internal.profile;

import io.parallelizable.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * When a thread was busy, in at most some thousand intervals.
 *
 * <p>Where there would be more, those in a row are joined that together are not longer than the resolution, which is
 * doubled until half of the room is free. So a pause is kept if it is longer than a five-hundredth of the whole time.
 */
final class Timeline {
    private static final int MOST = 1024;

    private final Entry[] entries = new Entry[MOST];
    private int size;
    private long resolution;

    /** Elements between two times. */
    private static final class Entry {
        private final long start;
        private long end;
        private long first;
        private long last;
        private long count;

        Entry(long start, long end, long first, long last, long count) {
            this.start = start;
            this.end = end;
            this.first = first;
            this.last = last;
            this.count = count;
        }

        boolean takes(long from, long to, long elements, long newEnd, long resolution) {
            if (newEnd - start > resolution) {
                return false;
            }
            end = newEnd;
            first = Math.min(first, from);
            last = Math.max(last, to);
            count += elements;
            return true;
        }

        Profile.Interval interval(long origin) {
            return new Profile.Interval((start - origin) / 1e9, (end - origin) / 1e9, first, last, count);
        }
    }

    /** Elements were computed between two times; later than all before. */
    void add(long from, int count, long start, long end) {
        long to = from + count - 1;
        if (size == 0 || !entries[size - 1].takes(from, to, count, end, resolution)) {
            makeRoom();
            entries[size++] = new Entry(start, end, from, to, count);
        }
    }

    private void makeRoom() {
        if (size < MOST) {
            return;
        }
        while (size > MOST / 2) {
            resolution = Math.max(1, Math.max(2 * resolution, (entries[size - 1].end - entries[0].start) / MOST));
            join();
        }
    }

    private void join() {
        int kept = 1;
        for (int i = 1; i < size; i++) {
            Entry next = entries[i];
            if (!entries[kept - 1].takes(next.first, next.last, next.count, next.end, resolution)) {
                entries[kept++] = next;
            }
        }
        size = kept;
    }

    /** When the last elements ended; {@link Long#MIN_VALUE} if there are none. */
    long end() {
        return size == 0 ? Long.MIN_VALUE : entries[size - 1].end;
    }

    /** The intervals, their times counted from an origin. */
    List<Profile.Interval> intervals(long origin) {
        List<Profile.Interval> intervals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            intervals.add(entries[i].interval(origin));
        }
        return intervals;
    }
}
