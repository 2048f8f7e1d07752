package io.parallelizable.internal.profile;

import io.parallelizable.Profile;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the notes of all threads come to, once a run has ended. */
final class Findings {
    private final Kernel<?> kernel;
    private final long begin;
    private final long end;
    private final Histogram histogram = new Histogram();
    private final List<Longest.Part> longest = new ArrayList<>();
    private final List<Profile.ThreadTimes> threads = new ArrayList<>();

    Findings(Kernel<?> kernel, long begin, long end) {
        this.kernel = kernel;
        this.begin = begin;
        this.end = end;
    }

    /** Adds what a thread has noted. */
    void add(String thread, long elements, long busyNanos, Histogram times, Longest parts, Timeline timeline) {
        histogram.add(times);
        parts.parts().forEach(longest::add);
        threads.add(new Profile.ThreadTimes(thread, elements, busyNanos / 1e9, timeline.intervals(begin)));
    }

    private Profile.Part part(Longest.Part part) {
        return new Profile.Part(
                part.from(),
                part.count(),
                WrappingKernel.position(kernel, part.from()),
                kernel.describe(part.from()),
                (part.start() - begin) / 1e9,
                part.nanos() / 1e9,
                part.thread());
    }

    double seconds() {
        return (end - begin) / 1e9;
    }

    /** The parts that took longest, the longest first. */
    List<Profile.Part> parts() {
        return longest.stream()
                .sorted(Comparator.comparingLong(Longest.Part::nanos).reversed().thenComparingLong(Longest.Part::from))
                .limit(Longest.MOST)
                .map(this::part)
                .toList();
    }

    Profile.Times times() {
        return histogram.times();
    }

    List<Profile.ThreadTimes> threads() {
        return threads;
    }

    /** Shares, of which the last four are known elsewhere. */
    Profile.Shares shares(double processor, double locks, double idle, double collector) {
        double capacity = Math.max(1, threads.size()) * seconds();
        double busy =
                threads.stream().mapToDouble(Profile.ThreadTimes::busySeconds).sum() / capacity;
        double startUp = threads.stream().mapToDouble(Findings::start).sum() / capacity;
        double atEnd = threads.stream().mapToDouble(this::rest).sum() / capacity;
        double busiest = threads.stream()
                .mapToDouble(Profile.ThreadTimes::busySeconds)
                .max()
                .orElse(0);
        double balance = busiest == 0 ? 1 : busy * seconds() / busiest;
        return new Profile.Shares(
                busy,
                startUp,
                Math.max(0, 1 - busy - startUp - atEnd),
                atEnd,
                balance,
                processor,
                locks,
                idle,
                collector);
    }

    private static double start(Profile.ThreadTimes thread) {
        return Math.max(0, thread.intervals().get(0).start());
    }

    private double rest(Profile.ThreadTimes thread) {
        List<Profile.Interval> intervals = thread.intervals();
        return Math.max(0, seconds() - intervals.get(intervals.size() - 1).end());
    }

    /** When the first element began, from the start of the run. */
    double firstStart() {
        return threads.stream().mapToDouble(Findings::start).min().orElse(0);
    }
}
