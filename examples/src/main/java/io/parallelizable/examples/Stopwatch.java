package io.parallelizable.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Times one way of computing something, in rounds of several calls.
 *
 * @param <O> the type of its result
 */
final class Stopwatch<O> {
    private final Supplier<O> work;
    private final List<Double> kept = new ArrayList<>();
    private double last;
    private double seconds;
    private double processorSeconds;

    Stopwatch(Supplier<O> work) {
        this.work = work;
    }

    /** Calls it so many times, at least once, and returns the last result. */
    O time(int calls) {
        long threadTime = OtherPrograms.threadTime();
        long start = System.nanoTime();
        O result = work.get();
        for (int i = 1; i < calls; i++) {
            result = work.get();
        }
        last = (System.nanoTime() - start) / 1e9;
        seconds += last;
        processorSeconds += (OtherPrograms.threadTime() - threadTime) / 1e9;
        return result;
    }

    /** How long all calls of the last round took. */
    double lastSeconds() {
        return last;
    }

    /** Lets the last round, of so many calls, count. */
    void keep(int calls) {
        kept.add(last / calls);
    }

    /** The rounds that count. */
    int rounds() {
        return kept.size();
    }

    /** The median time of a call, in seconds. */
    double median() {
        double[] sorted =
                kept.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The share of the time in which the calling thread had a processor, from 0 to 1. */
    double processorShare() {
        return processorSeconds / seconds;
    }
}
