package io.parallelizable.internal.profile;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The parts of a thread that took longest, a bounded number. */
final class Longest {
    /** How many are kept. */
    static final int MOST = 100;

    private final String thread;
    private final PriorityQueue<Part> parts = new PriorityQueue<>(Comparator.comparingLong(Part::nanos));

    /** The shortest that is kept, once there is no room for more. */
    private long least = -1;

    Longest(String thread) {
        this.thread = thread;
    }

    /** Elements that were timed together. */
    record Part(long from, int count, long start, long nanos, String thread) {}

    void add(long from, int count, long start, long nanos) {
        if (nanos > least) {
            parts.add(new Part(from, count, start, nanos, thread));
            if (parts.size() > MOST) {
                parts.remove();
                least = parts.element().nanos();
            }
        }
    }

    Stream<Part> parts() {
        return parts.stream();
    }
}
