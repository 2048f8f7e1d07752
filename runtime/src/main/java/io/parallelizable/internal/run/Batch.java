package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.Batches;
import io.parallelizable.internal.stream.Part;
import io.parallelizable.kernel.Kernel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive elements of a plan that are computed in one go, for results that are used soon.
 *
 * @param plan the elements
 * @param from the first one
 * @param count how many there are
 * @param <C> the kernel's container of results
 */
record Batch<C extends @Nullable Object>(Plan<C> plan, long from, int count) {
    /** Computes them; how the operation ends, or null if it goes on. */
    Batches.@Nullable End compute(boolean inOrder, Operation operation, Consumer<Part<C>> ready) throws Throwable {
        // Beyond this JVM there is no chunk whose results could be ready before the others.
        return inOrder || plan.remote() != null
                ? computeInOrder(operation, ready)
                : computeAsFinished(operation, ready);
    }

    /** Computes them; their results are ready, in order, when all are. */
    private Batches.@Nullable End computeInOrder(Operation operation, Consumer<Part<C>> ready) throws Throwable {
        C results = plan.kernel().allocate(count);
        Outcome outcome = plan.with(operation).executing().attempt(from, count, results);
        Failure failure = outcome.failure();
        int finished = failure == null ? count : (int) (failure.index() - from);
        if (finished > 0) {
            ready.accept(new Part<>(outcome.settled() ? results : copy(results), 0, finished, from));
        }
        return end(failure);
    }

    /** Computes them; the results of each are ready when its chunk is. */
    private Batches.@Nullable End computeAsFinished(Operation operation, Consumer<Part<C>> ready) throws Throwable {
        C results = plan.kernel().allocate(count);
        PublishingKernel<C> publishing = new PublishingKernel<>(plan.kernel(), ready);
        return end(plan.with(publishing)
                .with(operation)
                .executing()
                .attempt(from, count, results)
                .failure());
    }

    private Batches.@Nullable End end(@Nullable Failure failure) {
        return failure == null ? null : end(failure, plan.kernel());
    }

    /** How an operation over a kernel's batches ends. */
    static Batches.End end(@Nullable Failure failure, Kernel<?> kernel) {
        return new Batches.End(failure == null ? null : () -> FailureNotes.attach(failure, kernel));
    }

    /** A helper that was left behind may still write to the results. */
    @SuppressWarnings("SuspiciousSystemArraycopy") // a container is an array, or null
    private C copy(C results) {
        C copy = plan.kernel().allocate(count);
        if (results != null) {
            System.arraycopy(results, 0, copy, 0, count);
        }
        return copy;
    }
}
