package io.parallelizable.internal.failures;

import java.util.Deque;
import java.util.List;

/** The failures of an element that was called again, suppressed in its last one. */
final class EarlierFailures {
    /** The most that are kept, the latest ones. */
    private static final int MOST = 3;

    /** No more are attached to an exception that has so many already: it may be a constant, thrown for ever. */
    private static final int FULL = 8;

    private EarlierFailures() {}

    /** Keeps one more. */
    static void keep(Deque<Throwable> earlier, Throwable failure) {
        earlier.addLast(failure);
        if (earlier.size() > MOST) {
            earlier.removeFirst();
        }
    }

    /** Attaches those that are other objects than the last one. */
    static void attach(Throwable last, List<Throwable> earlier) {
        try {
            if (last.getSuppressed().length + MOST <= FULL) {
                earlier.stream().filter(failure -> failure != last).distinct().forEach(last::addSuppressed);
            }
        } catch (Throwable ignored) {
            // They must never hide the failure: the exception's own methods may be overridden.
        }
    }
}
