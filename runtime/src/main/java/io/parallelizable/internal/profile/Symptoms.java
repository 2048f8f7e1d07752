package io.parallelizable.internal.profile;

import io.parallelizable.Profile;
import java.util.Optional;

/**
 * The figures of a run on which the advice is based; times in seconds.
 *
 * @param length how many elements it has
 * @param seconds how long it took
 * @param threads the most threads that might have taken part
 * @param cores how many cores this JVM may use
 * @param leastWork least work that a second thread has something to gain from
 * @param elsewhere whether its elements were computed on an engine
 * @param came how many threads took part
 * @param firstStart when the first element began, from the start of the run
 * @param longest what took longest of all that was timed in one go; empty if nothing was
 * @param times how long elements take
 * @param shares what the threads' time was spent on
 * @param blocked how often threads waited to enter a synchronized block, however shortly
 * @param lockPlace where threads waited for locks; empty if none was seen
 */
record Symptoms(
        long length,
        double seconds,
        int threads,
        int cores,
        double leastWork,
        boolean elsewhere,
        int came,
        double firstStart,
        Optional<Profile.Part> longest,
        Profile.Times times,
        Profile.Shares shares,
        long blocked,
        String lockPlace) {
    /** A time before the first element of which nothing needs to be said, however short the run is. */
    private static final double BRIEF = 1e-3;

    /** The part of the threads' time in which they waited for locks. */
    double locks() {
        return shares.elements() * shares.locks();
    }

    /** The part of the threads' time in which elements waited for something else than a lock or a processor. */
    double idle() {
        return shares.elements() * shares.idle();
    }

    /** The part of the run in which the garbage collector worked. */
    double collector() {
        return Double.isNaN(shares.collector()) ? 0 : shares.collector();
    }

    /** The part of the threads' time in which they had no processor, for no reason that is known. */
    double withoutProcessor() {
        double present = shares.elements() + shares.between();
        double missing = present * (1 - shares.processor() - collector()) - locks() - idle();
        return Double.isNaN(missing) ? 0 : Math.max(0, missing);
    }

    /** The part of the run before its first element. */
    double preparation() {
        return firstStart < BRIEF ? 0 : firstStart / seconds;
    }

    /** The part of the threads' time in which they had no element, for no reason of those above. */
    double unused() {
        double late = Math.max(0, shares.startUp() - preparation());
        return late + Math.max(0, shares.between() - withoutProcessor()) + shares.atEnd();
    }

    /** How long the run would take if its elements were shared out evenly among the threads that took part. */
    double even() {
        return times.total() / came;
    }
}
