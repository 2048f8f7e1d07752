package io.parallelizable.internal.run;

import io.parallelizable.Verification;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.verify.BarrierKernel;
import io.parallelizable.internal.verify.KnownHazards;
import io.parallelizable.internal.verify.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Executes a plan serially and in parallel, and compares. Serially means here, also where the plan is for an engine.
 *
 * <p>What takes little time is executed in parallel several times: the shorter it is, the more often two threads miss
 * each other.
 */
final class Verifying<C extends @Nullable Object> {
    /** The most elements whose results are kept at once. */
    private static final int WINDOW = 1 << 22;

    /** How often a window is executed in parallel, at most. */
    private static final int MOST_ROUNDS = 20;

    /** The time after which it is not executed once more, in nanoseconds. */
    private static final long ENOUGH = 200_000_000;

    /** The most elements of a window whose calls are written down before they are made: they may change arguments. */
    private static final int MOST_CALLS = 1000;

    /**
     * The time after which no more are written down, in nanoseconds: a {@code toString()} of the user's may be slow.
     */
    private static final long ENOUGH_WORDS = 100_000_000;

    private final Plan<C> plan;
    private final int threads;

    /** How often each element was executed in parallel, at least. */
    private int passes = Integer.MAX_VALUE;

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
            List<String> calls = calls(from, Math.min(count, MOST_CALLS));
            Results serial = serial(from, count);
            difference = difference(serial, calls);
            failed = serial.haveFailed();
        }
        int least = length == 0 ? 0 : passes;
        return new Verification(Functions.name(plan.kernel()), length, threads, least, difference);
    }

    private List<String> calls(long from, int count) {
        List<String> calls = new ArrayList<>();
        long start = System.nanoTime();
        while (calls.size() < count && System.nanoTime() - start < ENOUGH_WORDS) {
            calls.add(plan.kernel().describe(from + calls.size()));
        }
        return calls;
    }

    private Optional<Verification.Difference> difference(Results serial, List<String> calls) {
        long start = System.nanoTime();
        int rounds = 0;
        long index;
        Results parallel;
        do {
            parallel = parallel(serial.from(), serial.count());
            index = serial.firstDifference(parallel);
            rounds++;
        } while (index < 0 && rounds < MOST_ROUNDS && System.nanoTime() - start < ENOUGH);
        passes = Math.min(passes, rounds);
        return index < 0 ? Optional.empty() : Optional.of(difference(index, serial, parallel, calls));
    }

    private Verification.Difference difference(long index, Results serial, Results parallel, List<String> calls) {
        Object again = serial(index, 1).result(index);
        int known = (int) Math.min(index - serial.from(), MOST_CALLS);
        return new Verification.Difference(
                index,
                known < calls.size() ? calls.get(known) : plan.kernel().describe(index),
                serial.result(index),
                parallel.result(index),
                Results.isSame(serial.result(index), again),
                KnownHazards.of(Callee.of(plan.kernel()), Functions.name(plan.kernel())));
    }

    private Results serial(long from, int count) {
        return execute(plan.serial(), 1, from, count);
    }

    private Results parallel(long from, int count) {
        int members = Math.min(threads, count);
        return execute(plan.with(plan.settings().withThreads(members)), members, from, count);
    }

    private static <C extends @Nullable Object> Results execute(Plan<C> plan, int members, long from, int count) {
        C container = plan.kernel().allocate(count);
        Outcome outcome = plan.<Outcome>withObjects(
                own -> own.with(new BarrierKernel<>(own.kernel().copy(), members))
                        .executing()
                        .attempt(from, count, container));
        return new Results(from, count, container, outcome);
    }
}
