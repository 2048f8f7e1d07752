package io.parallelizable.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallelizable.Profile;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: what threads note loses elements, lies about their times, or grows with the run. */
class NotesTest {
    @Test
    void quantiles_areThoseOfTheSortedTimesToASixteenth() {
        long[] nanos = new Random(7)
                .doubles(10_000, 0, 20)
                .mapToLong(power -> (long) Math.exp(power) + 1)
                .toArray();
        Histogram histogram = new Histogram();
        LongStream.of(nanos).forEach(each -> histogram.add(each, 1));
        long[] sorted = LongStream.of(nanos).sorted().toArray();
        Profile.Times times = histogram.times();
        for (int percent = 1; percent <= 100; percent++) {
            double exact = sorted[percent * 100 - 1] / 1e9;
            assertThat(times.quantile(percent / 100.0)).isBetween(exact * 0.9999, exact * (1 + 1 / 16.0) + 1e-10);
        }
        assertThat(times.quantile(1)).isEqualTo(sorted[sorted.length - 1] / 1e9);
        assertThat(times.count()).isEqualTo(10_000);
        assertThat(times.total()).isCloseTo(LongStream.of(nanos).sum() / 1e9, within(1e-9));
    }

    @Test
    void bins_touchOneAnotherAndHoldTheirTimes() {
        for (long nanos : new long[] {1, 2, 15, 16, 17, 31, 32, 1000, 123_456_789, Long.MAX_VALUE / 1000}) {
            Histogram histogram = new Histogram();
            histogram.add(nanos, 1);
            Profile.Bin bin = histogram.times().bins().get(0);
            assertThat(nanos / 1e9).isGreaterThanOrEqualTo(bin.from()).isLessThan(bin.to());
            assertThat(bin.to() - bin.from()).isLessThanOrEqualTo(bin.from() / 16 * 1.0001);
        }
    }

    @Test
    void elementsBelowANanosecond_keepTheirMean() {
        Histogram histogram = new Histogram();
        histogram.add(700, 1000);
        assertThat(histogram.times().quantile(0.5)).isCloseTo(0.7e-9, within(0.7e-9 / 16));
    }

    @Test
    void histograms_add() {
        Histogram one = new Histogram();
        one.add(1000, 1);
        Histogram other = new Histogram();
        other.add(64_000, 2);
        one.add(other);
        assertThat(one.times().count()).isEqualTo(3);
        assertThat(one.times().max()).isEqualTo(32e-6);
        assertThat(one.times().bins()).extracting(Profile.Bin::count).containsExactly(1L, 2L);
    }

    @Test
    void longest_areKeptAndNoMore() {
        Longest longest = new Longest("worker");
        new Random(3).ints(0, 100_000).distinct().limit(50_000).forEach(nanos -> longest.add(nanos, 1, 0, nanos));
        long[] kept = longest.parts().mapToLong(Longest.Part::nanos).sorted().toArray();
        assertThat(kept).hasSize(Longest.MOST);
        Longest.Part least = longest.parts()
                .min((a, b) -> Long.compare(a.nanos(), b.nanos()))
                .orElseThrow();
        assertThat(least.from()).isEqualTo(least.nanos());
        assertThat(kept[0]).isGreaterThan(99_000);
    }

    @Test
    void timeline_hasAnIntervalForEachOfAFewParts() {
        Timeline timeline = new Timeline();
        timeline.add(0, 1, 1000, 2000);
        timeline.add(9, 3, 2000, 2500);
        assertThat(timeline.intervals(1000))
                .containsExactly(new Profile.Interval(0, 1e-6, 0, 0, 1), new Profile.Interval(1e-6, 1.5e-6, 9, 11, 3));
    }

    @Test
    void timelineOfManyParts_isBoundedAndKeepsPauses() {
        Timeline timeline = new Timeline();
        long now = 0;
        for (int i = 0; i < 1_000_000; i++) {
            timeline.add(i, 1, now, now + 1000);
            now += i == 499_999 ? 100_000_000 : 1000;
        }
        List<Profile.Interval> intervals = timeline.intervals(0);
        assertThat(intervals).hasSizeBetween(100, 1024);
        assertThat(intervals.stream().mapToLong(Profile.Interval::count).sum()).isEqualTo(1_000_000);
        double pause = 0;
        for (int i = 1; i < intervals.size(); i++) {
            assertThat(intervals.get(i).start())
                    .isGreaterThanOrEqualTo(intervals.get(i - 1).end());
            pause = Math.max(
                    pause, intervals.get(i).start() - intervals.get(i - 1).end());
        }
        assertThat(pause).isCloseTo(0.1, within(0.001));
    }

    @Test
    void longElements_areTimedOneByOneAndShortOnesTogether() {
        Grain grain = new Grain();
        assertThat(grain.next(1000)).isEqualTo(1);
        grain.took(1, 100_000);
        assertThat(grain.next(1000)).isEqualTo(1);
        for (int i = 0; i < 10; i++) {
            int count = grain.next(100_000);
            grain.took(count, count);
        }
        assertThat(grain.next(100_000)).isEqualTo(10_000);
        grain.took(10_000, 10_000_000);
        assertThat(grain.next(100_000)).isEqualTo(10);
        assertThat(grain.next(3)).isEqualTo(3);
    }
}
