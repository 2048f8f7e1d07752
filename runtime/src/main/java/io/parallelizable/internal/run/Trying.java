package io.parallelizable.internal.run;

import io.parallelizable.Tried;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.results.FailedPlaces;
import io.parallelizable.kernel.Kernel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes a plan for the results of those elements that do not fail, and the failures of the others. */
final class Trying {
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
        List<Tried.Failure> described = lowest.stream()
                .map(failure -> new Tried.Failure(failure.index(), kernel.describe(failure.index()), failure.cause()))
                .toList();
        return new Tried<>(results, dimensions, kernel.length(), failed, described);
    }
}
