package io.parallelizable.internal.run;

import io.parallelizable.Verification;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.verify.BarrierKernel;
import io.parallelizable.internal.verify.Results;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Executes a plan serially and in parallel, and compares. Serially means here, also where the plan is for an engine.
 *
 * <p>What takes little time is executed in parallel several times: the shorter it is, the more often two threads miss
 * each other.
 *
 * @param <C> the kernel's container
 */
final class Verifying<C extends @Nullable Object> {
    /** The most elements whose results are kept at once. */
    private static final int WINDOW = 1 << 22;

    /** How often a window is executed in parallel, at most. */
    private static final int MOST_ROUNDS = 20;

    /** The time after which it is not executed once more, in nanoseconds. */
    private static final long ENOUGH = 200_000_000;

    private final Plan<C> plan;
    private final int threads;

    Verifying(Plan<C> plan) {
        this.plan = plan;
        this.threads = plan.threads();
    }

    Verification verify() {
        long length = plan.kernel().length();
        Optional<Verification.Difference> difference = Optional.empty();
        boolean failed = false;
        for (long from = 0; from < length && difference.isEmpty() && !failed; from += WINDOW) {
            int count = (int) Math.min(WINDOW, length - from);
            Results serial = serial(from, count);
            difference = difference(serial);
            failed = serial.haveFailed();
        }
        return new Verification(Functions.name(plan.kernel()), length, threads, difference);
    }

    private Optional<Verification.Difference> difference(Results serial) {
        long start = System.nanoTime();
        int rounds = 0;
        do {
            Results parallel = parallel(serial.from(), serial.count());
            long index = serial.firstDifference(parallel);
            if (index >= 0) {
                return Optional.of(difference(index, serial, parallel));
            }
            rounds++;
        } while (rounds < MOST_ROUNDS && System.nanoTime() - start < ENOUGH);
        return Optional.empty();
    }

    private Verification.Difference difference(long index, Results serial, Results parallel) {
        Object again = serial(index, 1).result(index);
        return new Verification.Difference(
                index,
                plan.kernel().describe(index),
                serial.result(index),
                parallel.result(index),
                Results.isSame(serial.result(index), again));
    }

    private Results serial(long from, int count) {
        return execute(plan.serial(), 1, from, count);
    }

    private Results parallel(long from, int count) {
        int members = Math.min(threads, count);
        return execute(plan.with(plan.settings().withThreads(members)), members, from, count);
    }

    private static <C extends @Nullable Object> Results execute(Plan<C> plan, int members, long from, int count) {
        Plan<C> trial = plan.with(new BarrierKernel<>(plan.kernel(), members));
        C container = plan.kernel().allocate(count);
        Outcome outcome = trial.executing().attempt(from, count, container);
        return new Results(from, count, container, outcome);
    }
}
