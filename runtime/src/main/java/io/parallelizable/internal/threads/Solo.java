package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Attempt;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.engine.WrappingKernel;
import org.jspecify.annotations.Nullable;

/**
 * The part of a run that the caller computes before anyone helps, which is most often all of it.
 *
 * <p>It costs a look at the clock for each strip, and tells after each whether what remains is worth sharing by what
 * the elements have really cost: a method that was cheap so far may be fed heavy inputs now.
 */
final class Solo<O extends @Nullable Object> {
    /** Work that is worth queueing for a helper, in nanoseconds. */
    private static final double LONG = 1_000_000;

    /** After how many times the expected time a run is shared that was to be computed alone. */
    private static final double HEAVY = 2;

    private final Kernel<O> kernel;
    private final O results;
    private final int length;
    private final boolean search;
    private final Lesson lesson;
    private final Settings settings;
    private final Pace pace;

    /** How long it stays with the caller whatever remains, in nanoseconds. */
    private final double aloneFor;

    private int next;
    private long now;
    private @Nullable Failure failure;
    private @Nullable Execution<O> shared;

    /**
     * A run that its caller begins.
     *
     * @param kernel its elements
     * @param results where their results go
     * @param lesson what is known of such runs
     * @param settings how to execute it
     */
    Solo(Kernel<O> kernel, O results, Lesson lesson, Settings settings) {
        this.kernel = kernel;
        this.results = results;
        this.length = lesson.length();
        this.search = WrappingKernel.endsEarly(kernel);
        this.lesson = lesson;
        this.settings = settings;
        this.pace = new Pace(lesson.site().nanosPerElement());
        this.aloneFor = lesson.allowsSharing() ? 0 : HEAVY * lesson.expectedWork();
        this.now = lesson.start();
    }

    boolean isOver() {
        return next == length || failure != null;
    }

    /** Whether what remains should be shared. */
    boolean isWorthSharing(Helpers helpers) {
        int remaining = length - next;
        if (remaining < 2 || helpers == Helpers.NONE || now - lesson.start() < aloneFor) {
            return false;
        } else if (search && mayEndSoon()) {
            return false;
        }
        double leastWork = helpers.leastWork();
        if (leastWork == Helpers.NEVER) {
            // A long run queues for a helper, and so does one of which nothing is known: its first element may be long.
            double cost = next == 0 ? lesson.site().nanosPerElement() : pace.nanosPerElement();
            return cost == 0 || cost * remaining >= LONG;
        } else if (next == 0) {
            return lesson.site().isWorthSharing(length, now, leastWork);
        }
        return pace.nanosPerElement() * remaining >= leastWork;
    }

    /** Whether a search of cheap elements has just begun, and may find what it looks for before a helper is awake. */
    private boolean mayEndSoon() {
        double cost = lesson.site().nanosPerElement();
        return cost > 0 && cost < Helpers.WORTH_SHARING && pace.busyNanos() < Helpers.WORTH_SHARING;
    }

    /** Computes the next strip. */
    void computeNext() throws Interruption {
        if (Thread.currentThread().isInterrupted() || settings.isStopRequested()) {
            throw new Interruption(next);
        }
        int count = pace.next(length - next, 1);
        int finished = count;
        StripFailure stripFailure = Attempt.apply(kernel, next, results, next, count);
        if (stripFailure != null) {
            finished = stripFailure.finished();
            failure = Failure.onThisThread(next + finished, stripFailure.getCause());
        }
        long before = now;
        now = System.nanoTime();
        pace.took(finished, now - before);
        next += finished;
        settings.computed(finished);
    }

    /** How it ended, if it is over. */
    Outcome outcome() {
        if (failure != null) {
            if (search) {
                lesson.endEarly(pace.busyNanos(), next + 1, false);
            }
            return Outcome.failed(failure);
        }
        lesson.endAlone(pace.busyNanos());
        return Outcome.COMPLETE;
    }

    /** The same with others, from here on. */
    Execution<O> share(Helpers helpers, int wanted) {
        Strips<O> strips = new Strips<>(kernel, results, next, length, settings);
        Execution<O> execution = new Execution<>(strips, lesson, helpers, Math.min(wanted, length - next - 1), pace);
        shared = execution;
        return execution;
    }

    /** What it has become with others; null if the caller was alone. */
    @Nullable
    Execution<O> shared() {
        return shared;
    }

    Pace pace() {
        return pace;
    }
}
