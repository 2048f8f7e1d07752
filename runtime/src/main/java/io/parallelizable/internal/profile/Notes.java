package io.parallelizable.internal.profile;

/** What a thread, here or elsewhere, did in a run: how long elements took, which took longest, and when it was busy. */
final class Notes {
    private final String thread;
    private final Histogram histogram = new Histogram();
    private final Longest longest;
    private final Timeline timeline = new Timeline();
    private long elements;
    private long busyNanos;

    Notes(String thread) {
        this.thread = thread;
        this.longest = new Longest(thread);
    }

    String thread() {
        return thread;
    }

    /** Some elements were computed between two times of {@link System#nanoTime}. */
    synchronized void add(long from, int count, long start, long end) {
        elements += count;
        busyNanos += end - start;
        histogram.add(end - start, count);
        longest.add(from, count, start, end - start);
        timeline.add(from, count, start, end);
    }

    /** When the last elements ended; {@link Long#MIN_VALUE} if there are none. */
    synchronized long end() {
        return timeline.end();
    }

    /** Adds what was noted here to that of a run. */
    synchronized void addTo(Findings findings) {
        if (elements > 0) {
            findings.add(thread, elements, busyNanos, histogram, longest, timeline);
        }
    }
}
