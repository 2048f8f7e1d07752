package io.parallelizable.internal.checkpoint;

import io.parallelizable.engine.StoredRange;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Place;
import java.util.Arrays;
import java.util.List;

/**
 * Elements in several ranges, counted from 0.
 *
 * @param firsts the first element of each range
 * @param before how many elements there are in the ranges before each, and in the end in all of them
 */
record Gaps(long[] firsts, long[] before) {
    /** The elements of some ranges, which ascend. */
    static Gaps of(List<StoredRange> ranges) {
        long[] before = new long[ranges.size() + 1];
        for (int i = 0; i < ranges.size(); i++) {
            before[i + 1] = before[i] + ranges.get(i).count();
        }
        return new Gaps(ranges.stream().mapToLong(StoredRange::first).toArray(), before);
    }

    /** How many elements there are. */
    long count() {
        return before[firsts.length];
    }

    /** The element of a number; for the number behind the last one, the index behind that. */
    long place(long number) {
        int range = range(number);
        return range < 0 ? 0 : firsts[range] + (number - before[range]);
    }

    /** How many elements follow each other, from the one of a number on. */
    long together(long number) {
        return before[range(number) + 1] - number;
    }

    /** How an execution of these elements has ended, among all. */
    Outcome inWhole(Outcome outcome) {
        Failure failure = outcome.failure();
        return failure == null ? outcome : new Outcome(failure.at(place(failure.index())), outcome.settled());
    }

    /** An interruption among all elements, of which so many need not be computed. */
    Interruption inWhole(Interruption interruption, long known) {
        Place stuck = interruption.leftBehind();
        return new Interruption(
                known + interruption.computed(),
                stuck == null ? null : new Place(place(stuck.from()), stuck.count(), stuck.thread()));
    }

    /** The range of a number; that of the last one for numbers behind it. */
    private int range(long number) {
        int found = Arrays.binarySearch(before, 0, firsts.length, number);
        return found >= 0 ? found : -found - 2;
    }
}
