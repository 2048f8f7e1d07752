package io.parallelizable.internal.profile;

import io.parallelizable.Profile;
import io.parallelizable.internal.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What limits a run, and what may help: a function of figures. Of all that costs the threads time it names what costs
 * most, two things at most, and none that costs less than a tenth.
 */
final class Advice {
    /** A part of the time below which nothing is said: runs differ by that much. */
    private static final double WORTH_SAYING = 0.1;

    /** Most causes that are named. */
    private static final int MOST = 2;

    /** Elements that take less, and are many, are limited by the way of their numbers through memory. */
    private static final double SHORT_ELEMENT = 5e-9;

    private static final long MANY = 1_000_000;

    /** Waits for monitors, in all and in a second, from which on they may be what keeps threads from a processor. */
    private static final int OFTEN = 10;

    private static final int OFTEN_IN_A_SECOND = 50;

    /** Elements for each thread of which one more or less does not matter. */
    private static final int ENOUGH = 5;

    /** More than the allocation of one result takes: eight bytes took 1 to 4 ns, 140 on a machine short of memory. */
    private static final double ALLOCATION = 200e-9;

    private final Symptoms symptoms;

    private Advice(Symptoms symptoms) {
        this.symptoms = symptoms;
    }

    /** Something that costs a part of the threads' time. */
    private record Cause(double part, Supplier<String> text) {}

    static String of(Symptoms symptoms) {
        return symptoms.length() == 0
                ? "the run is empty: it has no elements, so nothing was called."
                : new Advice(symptoms).ofElements();
    }

    private String ofElements() {
        if (symptoms.came() < 2 && isTooShort()) {
            return tooShort();
        }
        List<Cause> causes = causes();
        if (!causes.isEmpty()) {
            return causes.stream().map(cause -> cause.text().get()).collect(Collectors.joining(" Besides, "));
        }
        return symptoms.came() < 2 ? ofOneThread() : ofWork();
    }

    private List<Cause> causes() {
        double ofOthers = symptoms.came() < 2 ? 0 : symptoms.unused();
        return Stream.of(
                        new Cause(symptoms.locks(), this::ofLocks),
                        new Cause(symptoms.idle(), this::ofIdle),
                        new Cause(symptoms.collector(), this::ofCollector),
                        new Cause(symptoms.withoutProcessor(), this::ofProcessor),
                        new Cause(symptoms.preparation(), this::ofPreparation),
                        new Cause(ofOthers, this::ofUnevenness))
                .filter(cause -> cause.part() >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble(Cause::part).reversed())
                .limit(MOST)
                .toList();
    }

    private boolean isTooShort() {
        return symptoms.threads() > 1
                && symptoms.length() > 1
                && symptoms.times().total() < symptoms.leastWork();
    }

    private String tooShort() {
        double paysFrom =
                Math.max(2, Math.ceil(symptoms.leastWork() / symptoms.times().mean()));
        return "too short to share: all elements together take "
                + Figures.time(symptoms.times().total()) + ". It pays from about " + Figures.about(paysFrom)
                + " elements on.";
    }

    private String ofLocks() {
        String place = symptoms.lockPlace().isEmpty() ? "" : ", mostly in " + symptoms.lockPlace();
        return "a lock: elements wait for it in "
                + Figures.percent(symptoms.shares().locks()) + " of their time" + place
                + ". Let each element work on its own objects, or hold the lock for a shorter time.";
    }

    private String ofCollector() {
        return "memory: the garbage collector stopped the run for " + Figures.percent(symptoms.collector())
                + " of its time. Make fewer objects in each element, or give the JVM more memory (-Xmx).";
    }

    private String ofIdle() {
        return "elements wait in " + Figures.percent(symptoms.shares().idle())
                + " of their time, and not for a lock: they sleep, or wait for other threads. More threads than cores"
                + " may help: threads(n).";
    }

    private String ofProcessor() {
        String had = Figures.percent(symptoms.shares().processor());
        boolean isOwnFault = symptoms.came() > symptoms.cores()
                && symptoms.came() * symptoms.shares().processor() > (1 - 2 * WORTH_SAYING) * symptoms.cores();
        if (symptoms.blocked() >= OFTEN && symptoms.blocked() >= OFTEN_IN_A_SECOND * symptoms.seconds()) {
            return "a lock, or other programs: threads had a processor for " + had + " of their time, and waited "
                    + symptoms.blocked()
                    + " times to enter a synchronized block. Let each element work on its own objects, if it can.";
        }
        return isOwnFault
                ? "more threads than cores: " + symptoms.came() + " on " + symptoms.cores()
                        + ", so each had a processor for " + had
                        + " of its time. That helps elements that wait, and not those that compute."
                : "other programs: threads had a processor for " + had
                        + " of their time, and waited for nothing that the JVM knows of. Other programs use the cores, or"
                        + " elements use files or the network.";
    }

    private String ofPreparation() {
        String wentBy = Figures.time(symptoms.firstStart()) + " went by before the first element";
        if (symptoms.elsewhere()) {
            return "the engine: " + wentBy + ", to connect and to send what slices share."
                    + " A session that stays open, or more elements in one run, make that part smaller.";
        } else if (symptoms.firstStart() < ALLOCATION * symptoms.length()) {
            return "memory: " + wentBy
                    + ", to allocate the results. mapInto saves that, with a container that is used again.";
        }
        return "a first run, or other programs: " + wentBy
                + ". The first run of a program loads classes; on a busy machine its thread waits for a processor."
                + " Look at a second run.";
    }

    private String ofUnevenness() {
        Profile.Part longest = symptoms.longest().orElseThrow();
        if (longest.count() == 1 && longest.seconds() >= symptoms.even()) {
            return "one long element: " + longest.call() + " takes " + Figures.time(longest.seconds()) + " of "
                    + Figures.time(symptoms.seconds())
                    + ", and no number of threads makes the run shorter than that. Can it be divided?";
        } else if (longest.count() == 1 && longest.seconds() >= WORTH_SAYING * symptoms.seconds()) {
            return "a long element began late: " + longest.call() + ", after " + Figures.time(longest.start())
                    + ", takes " + Figures.time(longest.seconds())
                    + ". Put long ones first or last: elements are begun from both ends.";
        } else if (symptoms.length() < (long) ENOUGH * symptoms.came()) {
            return "few elements: " + symptoms.length() + " for " + symptoms.came()
                    + " threads cannot be shared out evenly. More and shorter ones can.";
        }
        return "a short run: " + Figures.percent(symptoms.unused())
                + " of the threads' time is before their first element or after their last. More elements in one run"
                + " make that part smaller.";
    }

    private String ofOneThread() {
        if (symptoms.length() == 1) {
            return "one element: there is nothing to share.";
        } else if (symptoms.threads() == 1) {
            return "one thread: it computed one element after another.";
        }
        return "one thread of " + symptoms.threads() + " took part: the others were busy in other runs, or sharing such"
                + " runs has gained nothing.";
    }

    private String ofWork() {
        double each = symptoms.times().mean();
        if (each < SHORT_ELEMENT && symptoms.length() >= MANY) {
            return "memory: an element takes " + Figures.time(each)
                    + ", so reading inputs from memory and writing results to it is the limit. Do more in each element:"
                    + " two runs over the same inputs can be one.";
        }
        return "nothing to improve: the threads are in elements for "
                + Figures.percent(symptoms.shares().elements())
                + " of the time, evenly. More cores, or shorter elements, make it faster.";
    }
}
