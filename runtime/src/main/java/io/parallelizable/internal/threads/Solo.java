package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
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

    private final Kernel<O> kernel;
    private final O results;
    private final int length;
    private final Site site;
    private final Pace pace;
    private int next;
    private long now = System.nanoTime();
    private @Nullable Failure failure;

    Solo(Kernel<O> kernel, O results, int length, Site site) {
        this.kernel = kernel;
        this.results = results;
        this.length = length;
        this.site = site;
        this.pace = new Pace(site.nanosPerElement());
    }

    boolean isOver() {
        return next == length || failure != null;
    }

    /** Whether what remains should be shared. */
    boolean isWorthSharing(Helpers helpers) {
        double leastWork = helpers.leastWork();
        int remaining = length - next;
        if (remaining < 2 || helpers == Helpers.NONE) {
            return false;
        } else if (leastWork == Helpers.NEVER) {
            // A long run queues for a helper.
            return pace.nanosPerElement() * remaining >= LONG;
        } else if (next == 0) {
            return site.isWorthSharing(length, now, leastWork);
        }
        return pace.nanosPerElement() * remaining >= leastWork;
    }

    /** Computes the next strip. */
    void computeNext() throws Interruption {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interruption(next, length);
        }
        int count = pace.next(length - next, 1);
        int finished = count;
        try {
            kernel.apply(next, results, next, count);
        } catch (StripFailure stripFailure) {
            finished = stripFailure.finished();
            failure = Failure.onThisThread(next + finished, stripFailure.getCause());
        } catch (Throwable fault) {
            finished = 0;
            failure = Failure.onThisThread(next, fault);
        }
        long start = now;
        now = System.nanoTime();
        pace.took(finished, now - start);
        next += finished;
    }

    /** How it ended, if it is over. */
    Outcome outcome() {
        if (failure != null) {
            return Outcome.failed(failure);
        }
        site.learn(pace.busyNanos(), length, false);
        return Outcome.COMPLETE;
    }

    /** The same with others, from here on. */
    Execution<O> share(Helpers helpers, int wanted) {
        Strips<O> strips = new Strips<>(kernel, results, next, length);
        return new Execution<>(strips, site, helpers, Math.min(wanted, length - next - 1), length, pace);
    }
}
