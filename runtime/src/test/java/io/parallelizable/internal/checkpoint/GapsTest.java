package io.parallelizable.internal.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.engine.StoredRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Worry: an element that is missing is left out, computed twice, or taken for another one. */
class GapsTest {
    @RepeatedTest(200)
    void anyStoredRanges_leaveEachOtherElementOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int length = random.nextInt(60);
        List<StoredRange> stored = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        boolean[] isStored = new boolean[length];
        for (int next = 0; next < length; ) {
            int count = Math.min(length - next, 1 + random.nextInt(9));
            if (random.nextBoolean()) {
                stored.add(new StoredRange(next, count));
            }
            for (int k = next; k < next + count; k++) {
                isStored[k] = !stored.isEmpty() && stored.get(stored.size() - 1).end() > k;
                if (!isStored[k]) {
                    missing.add((long) k);
                }
            }
            next += count;
        }
        KnownRanges known = new KnownRanges(stored, length);
        Gaps gaps = known.gaps();
        assertThat(gaps.count()).isEqualTo(missing.size());
        for (int number = 0; number < missing.size(); number++) {
            assertThat(gaps.place(number)).isEqualTo(missing.get(number));
            long together = gaps.together(number);
            assertThat(gaps.place(number + together - 1)).isEqualTo(missing.get(number) + together - 1);
            assertThat(known.together(missing.get(number))).isEqualTo(together);
        }
        for (int index = 0; index < length; index++) {
            assertThat(known.at(index) != null).isEqualTo(isStored[index]);
        }
    }

    @Test
    void nothingStored_leavesAll() {
        Gaps gaps = new KnownRanges(List.of(), 1L << 40).gaps();
        assertThat(gaps.count()).isEqualTo(1L << 40);
        assertThat(gaps.place(123)).isEqualTo(123);
        assertThat(gaps.together(123)).isEqualTo((1L << 40) - 123);
    }

    @Test
    void allStored_leavesNothing() {
        KnownRanges known = new KnownRanges(List.of(new StoredRange(0, 10)), 10);
        assertThat(known.gaps().count()).isZero();
        assertThat(known.count()).isEqualTo(10);
    }
}
