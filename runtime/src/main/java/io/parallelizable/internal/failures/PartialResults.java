package io.parallelizable.internal.failures;

import io.parallelizable.internal.execution.CancellationToken;
import io.parallelizable.internal.execution.DividedResults;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Mergeable;
import io.parallelizable.internal.execution.StoreFailure;
import io.parallelizable.internal.execution.WorkerFault;
import org.jspecify.annotations.Nullable;

/** The results of consecutive elements, and the failures of those that have none. */
public final class PartialResults<O extends @Nullable Object> implements Mergeable<PartialResults<O>>, DividedResults {
    private static final long serialVersionUID = 1L;

    private final long first;

    @SuppressWarnings("serial") // an array, or serializable itself
    private final O results;

    private final Failures failures;

    /** Says whether to stop; null if nothing may stop the run. */
    private final transient @Nullable CancellationToken control;

    private final transient boolean elsewhere;

    /** Room for the results and failures of consecutive elements of the run, from one on. */
    public PartialResults(long first, O results, Failures failures, @Nullable CancellationToken control) {
        this(first, results, failures, control, false);
    }

    private PartialResults(
            long first, O results, Failures failures, @Nullable CancellationToken control, boolean elsewhere) {
        this.first = first;
        this.results = results;
        this.failures = failures;
        this.control = control;
        this.elsewhere = elsewhere;
    }

    /** The same on a worker beyond this JVM. */
    static <O extends @Nullable Object> PartialResults<O> elsewhere(long first, O results) {
        return new PartialResults<>(first, results, new Failures(), null, true);
    }

    /**
     * Whether a failure on the current thread may be of what stops the run, or of the worker, and not of its element.
     */
    boolean mayNotBeOfElement(Throwable failure) {
        return failure instanceof StoreFailure
                || control != null && control.isStopRequested()
                || elsewhere && WorkerFault.is(failure)
                || Thread.currentThread().isInterrupted()
                || Failure.tellsOfInterruption(failure);
    }

    /** What failed has no result; so the results lie between. */
    @Override
    public void forEachArray(long first, int count, Use use) {
        long[] failed = failures.indices();
        DividedResults.forEachArray(results, first, count, (from, array, at, some) -> {
            long next = from;
            for (long failure : failed) {
                if (failure >= next && failure < from + some) {
                    use.accept(next, array, at + (int) (next - from), (int) (failure - next));
                    next = failure + 1;
                }
            }
            use.accept(next, array, at + (int) (next - from), (int) (from + some - next));
        });
    }

    O results() {
        return results;
    }

    Failures failures() {
        return failures;
    }

    @Override
    public void merge(PartialResults<O> part) {
        Mergeable.store(part.results, results, part.first - first);
        failures.addAll(part.failures);
    }
}
