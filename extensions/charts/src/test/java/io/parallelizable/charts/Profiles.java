package io.parallelizable.charts;

import io.parallelizable.Profile;
import java.util.ArrayList;
import java.util.List;

/** Profiles of runs that never were. */
final class Profiles {
    private Profiles() {}

    /** Each thread has ten elements of ten milliseconds, but the last one of the last thread takes a hundred. */
    static Profile<String> of(int threads) {
        List<Profile.ThreadTimes> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            List<Profile.Interval> intervals = new ArrayList<>();
            for (int k = 0; k < 10; k++) {
                double end = t == threads - 1 && k == 9 ? 0.19 : 0.01 * (k + 1);
                intervals.add(new Profile.Interval(0.01 * k, end, 10L * t + k, 10L * t + k, 1));
            }
            all.add(new Profile.ThreadTimes("thread-" + t, 10, 0.1, intervals));
        }
        int last = 10 * threads - 1;
        Profile.Part longest = new Profile.Part(
                last, 1, last + " of " + (last + 1), "Heavy.f(" + last + ")", 0.09, 0.1, "thread-" + (threads - 1));
        List<Profile.Bin> bins = List.of(new Profile.Bin(0.0098, 0.0101, last), new Profile.Bin(0.098, 0.101, 1));
        return new Profile<>(
                "results",
                "Heavy.f",
                last + 1,
                0.2,
                List.of(longest),
                new Profile.Times(last + 1, 0.1 * threads, 0.1, bins),
                all,
                new Profile.Shares(0.5, 0, 0, 0.5, 1, 1, 0, 0, 0),
                "nothing to improve");
    }

    static Profile<String> empty() {
        return new Profile<>(
                "results",
                "f",
                0,
                0,
                List.of(),
                new Profile.Times(0, 0, 0, List.of()),
                List.of(),
                new Profile.Shares(0, 0, 0, 1, 1, 1, 0, 0, 0),
                "the run is empty");
    }
}
