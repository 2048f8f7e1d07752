package io.parallelizable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a run: its results, which elements were slow, what each thread did when, and advice.
 *
 * <p>All times are in seconds. Elements that take less than some microseconds are timed several at a time, so that
 * reading the clock costs no more than they do; {@linkplain Run#on on an engine} the elements of a slice are timed
 * together.
 *
 * @param results what {@link Run#map} would have returned
 * @param function the name of the method
 * @param length how many elements the run has
 * @param seconds how long the run took
 * @param parts the elements that took longest, in at most 100 parts, the longest first
 * @param times how long elements take
 * @param threads what each thread that took part did, the caller first
 * @param shares what the threads' time was spent on
 * @param advice what limits the run, and what may help, in a sentence or two
 * @param <O> the container of all results
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public record Profile<O extends @Nullable Object>(
        O results,
        String function,
        long length,
        double seconds,
        List<Part> parts,
        Times times,
        List<ThreadTimes> threads,
        Shares shares,
        String advice) {

    /**
     * Made by the runtime.
     *
     * @param results what {@link Run#map} would have returned
     * @param function the name of the method
     * @param length how many elements the run has
     * @param seconds how long the run took
     * @param parts the elements that took longest
     * @param times how long elements take
     * @param threads what each thread did
     * @param shares what the threads' time was spent on
     * @param advice what limits the run, and what may help
     */
    public Profile {
        parts = List.copyOf(parts);
        threads = List.copyOf(threads);
    }

    /**
     * Consecutive elements that were timed in one go: a single one, unless they are short or were sent as a slice.
     *
     * @param index the index of the first one, from 0; in a grid the cells are counted row by row
     * @param count how many there are
     * @param position where the first one is, such as {@code 3 of 100}, or {@code [0][3] of 10 x 10} in a grid
     * @param call the call of the first one as one would type it, such as {@code Primes.testPrime(91)}
     * @param start when they were begun, in seconds from the start of the run
     * @param seconds how long they took together
     * @param thread the name of the thread that made the calls
     */
    public record Part(
            long index, int count, String position, String call, double start, double seconds, String thread) {
        /**
         * {@return the part on one line, such as {@code 812 ms element 3 of 100, Primes.testPrime(91), on thread main}}
         */
        @Override
        public String toString() {
            return ProfileText.part(this);
        }
    }

    /**
     * A time in which a thread was busy with elements. Short ones in a row are joined, so that a profile stays small.
     *
     * @param start when it began, in seconds from the start of the run
     * @param end when it ended, in seconds from the start of the run
     * @param first the lowest index among its elements
     * @param last the highest index among its elements
     * @param count how many elements it has
     */
    public record Interval(double start, double end, long first, long last, long count) {}

    /**
     * What a thread did.
     *
     * @param thread its name
     * @param elements how many elements it computed
     * @param busySeconds how long it was busy with them
     * @param intervals when that was, ascending; at most some thousand
     */
    public record ThreadTimes(String thread, long elements, double busySeconds, List<Interval> intervals) {
        /**
         * Made by the runtime.
         *
         * @param thread its name
         * @param elements how many elements it computed
         * @param busySeconds how long it was busy with them
         * @param intervals when that was
         */
        public ThreadTimes {
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * How many elements took a time between two bounds.
     *
     * @param from the lower bound
     * @param to the upper bound, at most a sixteenth above the lower one
     * @param count how many elements
     */
    public record Bin(double from, double to, long count) {}

    /**
     * How long elements take. An element that was timed together with others counts with their mean.
     *
     * @param count how many elements were timed
     * @param total what they took together
     * @param max what the longest one took
     * @param bins how many took how long, ascending, without empty bins
     */
    public record Times(long count, double total, double max, List<Bin> bins) {
        /**
         * Made by the runtime.
         *
         * @param count how many elements were timed
         * @param total what they took together
         * @param max what the longest one took
         * @param bins how many took how long
         */
        public Times {
            bins = List.copyOf(bins);
        }

        /** {@return the mean time of an element; NaN if none was timed} */
        public double mean() {
            return total / count;
        }

        /**
         * {@return the quantile of the elements' times, at most a sixteenth too large; NaN if no element was timed}
         *
         * @param share the share of the elements that take at most this time, from 0 to 1: 0.5 for the median
         * @throws IllegalArgumentException if {@code share} is not between 0 and 1
         */
        public double quantile(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share must be between 0 and 1, it is " + share);
            }
            long below = 0;
            for (Bin bin : bins) {
                below += bin.count;
                if (below >= share * count) {
                    return Math.min(bin.to, max);
                }
            }
            return bins.isEmpty() ? Double.NaN : max;
        }
    }

    /**
     * What the time of the threads that took part was spent on: {@code elements}, {@code startUp}, {@code between} and
     * {@code atEnd} are parts of the run's duration times the number of those threads, and add up to 1.
     *
     * @param elements the part in elements
     * @param startUp the part before each thread's first element: until the scheduler decided to wake the thread, and
     *     until it was awake
     * @param between the part between a thread's elements
     * @param atEnd the part after each thread's last element, while others were still busy
     * @param balance the mean of the threads' busy times over the longest one: 1 if all were busy for equally long.
     *     (The load balance of the POP centre of excellence, <i>POP standard metrics for parallel performance
     *     analysis</i>.)
     * @param processor the part of the time from its first element to its last in which a thread had a processor; NaN
     *     where that is not known
     * @param locks the part of the elements' time in which they waited for locks
     * @param idle the part of the elements' time in which they slept or waited for other threads
     * @param collector the part of the run's duration in which the garbage collector stopped it; NaN where that is not
     *     known
     */
    public record Shares(
            double elements,
            double startUp,
            double between,
            double atEnd,
            double balance,
            double processor,
            double locks,
            double idle,
            double collector) {}

    /**
     * {@return the parts that took longest, the longest first}
     *
     * @param most how many of them; a profile has at most 100
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public List<Part> slowest(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative, it is " + most);
        }
        return parts.subList(0, Math.min(most, parts.size()));
    }

    /** {@return a summary in at most 15 lines of 80 columns} */
    @Override
    public String toString() {
        return ProfileText.of(this);
    }
}
