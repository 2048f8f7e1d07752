package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.FailedInitialization;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.stream.End;
import io.parallelizable.internal.stream.Part;
import io.parallelizable.internal.stream.Step;
import io.parallelizable.internal.threads.ThreadName;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes some consecutive elements of a plan: on the current thread alone, or on the plan's engine. */
final class ComputeStep<C extends @Nullable Object> implements Step<C> {
    /** Called at its end. */
    interface Report {
        /** It has computed so many elements, in so many nanoseconds. */
        void took(int count, long nanos);
    }

    private final Supplier<Plan<C>> planned;
    private volatile @Nullable Plan<C> plan;
    private final long first;
    private final int count;
    private final FailedInitialization errors;
    private final Report report;
    private volatile @Nullable Thread thread;
    private int finished;
    private long nanos;

    /**
     * A step of the given number of elements of a plan, which is made on the thread that takes the step.
     *
     * @param errors those of the stream's elements
     */
    ComputeStep(Supplier<Plan<C>> planned, long first, int count, FailedInitialization errors, Report report) {
        this.planned = planned;
        this.first = first;
        this.count = count;
        this.errors = errors;
        this.report = report;
    }

    @Override
    public long first() {
        return first;
    }

    @Override
    public @Nullable End take(Consumer<Part<C>> ready) throws Throwable {
        thread = Thread.currentThread();
        long start = System.nanoTime();
        Plan<C> begun = planned.get();
        plan = begun;
        C results = begun.kernel().allocate(count);
        Failure failure = compute(begun, results);
        finished = failure == null ? count : (int) (failure.index() - first);
        nanos = System.nanoTime() - start;
        if (finished > 0) {
            ready.accept(new Part<>(results, 0, finished, first));
        }
        return failure == null ? null : endWithFirstError(failure, begun);
    }

    private @Nullable Failure compute(Plan<C> plan, C results) throws Throwable {
        if (plan.remote() == null) {
            return plan.executing().attemptHere(first, count, results);
        }
        Outcome outcome = plan.executing().attempt(first, count, results);
        return outcome.failure();
    }

    private End endWithFirstError(Failure failure, Plan<C> plan) {
        errors.add(failure.cause());
        // When the stream ends, the reason is known, though it came from a later element.
        return new End(
                failure.index(),
                () -> FailureNotes.attach(
                        failure.besideOthers().with(errors.firstError(failure.cause())), plan.kernel()));
    }

    /** How a stream ends with the failure of an element. */
    static End end(Failure failure, Plan<?> plan) {
        return new End(failure.index(), () -> FailureNotes.attach(failure, plan.kernel()));
    }

    @Override
    public void ended() {
        report.took(finished, nanos);
    }

    @Override
    public String where() {
        Thread here = thread;
        Plan<C> begun = plan;
        return here == null || begun == null
                ? ""
                : StopExceptions.describe(new Place(first, count, ThreadName.of(here)), begun.kernel());
    }
}
