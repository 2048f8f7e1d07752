package io.parallelizable.internal.run;

import io.parallelizable.Tried;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.results.FailedPlaces;
import io.parallelizable.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes a plan for the results of those elements that do not fail, and the failures of the others. */
final class Trying {
    /** The time after which calls are named without their arguments, in nanoseconds: a toString() may be slow. */
    private static final long ENOUGH_WORDS = 1_000_000_000;

    private Trying() {}

    static <C extends @Nullable Object, O extends @Nullable Object, X extends Throwable> Tried<O, X> tryMap(
            Plan<C> plan, Output<C, O> output) {
        Failures failures = new Failures();
        return plan.with(failures).operate(begun -> {
            O results = output.map(begun);
            return tried(plan.kernel(), output.dimensions(), results, failures);
        });
    }

    private static <O extends @Nullable Object, X extends Throwable> Tried<O, X> tried(
            Kernel<?> kernel, int dimensions, O results, Failures failures) {
        long[] failed = failures.indices();
        FailedPlaces.mark(results, dimensions, failed);
        List<Failure> lowest = failures.lowest();
        lowest.stream().limit(1).forEach(first -> FailureNotes.attach(first, kernel));
        return new Tried<>(results, dimensions, kernel.length(), failed, described(lowest, kernel));
    }

    private static List<Tried.Failure> described(List<Failure> failures, Kernel<?> kernel) {
        String withoutArguments = failures.isEmpty() ? "" : Functions.name(kernel) + "(...)";
        long start = System.nanoTime();
        List<Tried.Failure> described = new ArrayList<>();
        for (Failure failure : failures) {
            boolean inTime = System.nanoTime() - start < ENOUGH_WORDS;
            String call = inTime ? kernel.describe(failure.index()) : withoutArguments;
            described.add(new Tried.Failure(failure.index(), call, failure.cause()));
        }
        return described;
    }
}
