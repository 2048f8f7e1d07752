package io.parallelizable.internal.run;

import io.parallelizable.internal.checkpoint.ResumingEngine;
import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.internal.checkpoint.StoredParts;
import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Finisher;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.KernelEngine;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.StoreFailure;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.failures.PartialResults;
import io.parallelizable.internal.failures.RetryingKernel;
import io.parallelizable.internal.failures.TryingKernel;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.remote.SliceScheduler;
import io.parallelizable.internal.scheduling.ThreadEngine;
import io.parallelizable.internal.search.Found;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** Executes a plan, or some of its elements, on the plan's engine and with its options. */
record Executing<C extends @Nullable Object>(Plan<C> plan) {
    /** The most elements that are executed in one go. */
    private static final int WINDOW = 1 << 30;

    private static final Windows ON_THREADS = new Windows(new ThreadEngine(), WINDOW);

    /** Executes the elements; whether the results are settled. */
    <R extends @Nullable Object> boolean execute(Kernel<R> kernel, R results) {
        Failures failures = plan.failures();
        Outcome outcome = failures == null
                ? this.attempt(kernel, results)
                : this.goOn(kernel, new PartialResults<>(0, results, failures, plan.operation()));
        Plan.require(outcome.failure(), kernel);
        return outcome.settled();
    }

    /** Computes what can be computed. */
    private <R extends @Nullable Object> Outcome goOn(Kernel<R> kernel, PartialResults<R> results) {
        TryingKernel<R> trying = new TryingKernel<>(prepared(kernel), 0);
        Outcome outcome = this.executed(trying, () -> engine().execute(trying, results, plan.settings()));
        Failure interrupt = outcome.failure();
        if (interrupt != null) {
            throw this.stopped(interrupt, trying);
        }
        return outcome;
    }

    /** As {@link #execute}, but an element's failure is part of the outcome. */
    <R extends @Nullable Object> Outcome attempt(Kernel<R> kernel, R results) {
        return this.executed(kernel, new Whole<>(engine(), prepared(kernel), results, plan.settings()));
    }

    /**
     * As {@link #attempt(Kernel, Object)} for some of the elements, whose results go to the container's beginning;
     * either all of them are stored, or none.
     */
    Outcome attempt(long from, int count, C results) {
        if (plan.isStored(from)) {
            Failure failure = attemptHere(from, count, results);
            return failure == null ? Outcome.COMPLETE : Outcome.failed(failure);
        }
        return this.executed(
                plan.kernel(),
                () -> windows().execute(noted(prepared(plan.kernel())), from, count, results, plan.settings()));
    }

    /** Computes some of the elements on the current thread alone, in one go; what has failed, or null. */
    @Nullable
    Failure attemptHere(long from, int count, C results) {
        ChunkFailure failure = Attempt.apply(noted(prepared(plan.kernel())), from, results, 0, count);
        int finished = failure == null ? count : failure.finished();
        if (plan.isStored(from)) {
            plan.settings().restored(finished);
        } else {
            plan.settings().computed(finished);
        }
        if (failure == null) {
            return null;
        }
        requireKept(failure.getCause());
        return Failure.onThisThread(from + finished, failure.getCause());
    }

    /** Where results are kept, failures are taken note of. */
    private <R extends @Nullable Object> Kernel<R> noted(Kernel<R> kernel) {
        Resumption resumption = plan.resumption();
        return resumption == null ? kernel : resumption.noting(kernel);
    }

    /** As {@link #attempt(Kernel, Object)} on an engine beyond this JVM, for results that are used in order. */
    Outcome attemptInOrder(RemoteEngine engine, RemoteEngine.Use<C> use) {
        Resumption resumption = plan.resumption();
        Kernel<C> kernel = prepared(plan.kernel());
        if (resumption == null) {
            return this.executed(plan.kernel(), () -> engine.execute(kernel, use, plan.settings()));
        }
        StoredParts<C> parts = resumption.parts(plan.kernel(), true, use);
        Outcome outcome = this.executed(
                plan.kernel(),
                () -> resumption.inWhole(engine.execute(resumption.missing(kernel), parts, plan.settings())));
        if (outcome.failure() == null) {
            parts.useRest();
        }
        return outcome;
    }

    /**
     * Begins an execution on an engine beyond this JVM, for results that are used while it is under way; if some
     * results are stored, only of the missing elements.
     */
    SliceScheduler dispatch(RemoteEngine engine, boolean inOrder, RemoteEngine.Use<C> use) {
        Resumption resumption = plan.resumption();
        Kernel<C> kernel = prepared(plan.kernel());
        return engine.begin(resumption == null ? kernel : resumption.missing(kernel), inOrder, use, plan.settings());
    }

    /** The next step of such an execution. */
    Outcome attemptStep(SliceScheduler dispatch) {
        return this.executed(plan.kernel(), () -> {
            dispatch.step();
            Resumption resumption = plan.resumption();
            return resumption == null ? dispatch.outcome() : resumption.inWhole(dispatch.outcome());
        });
    }

    /** A kernel as it is executed. */
    private <R extends @Nullable Object> Kernel<R> prepared(Kernel<R> kernel) {
        return plan.settings().timed(stoppable(kernel));
    }

    private <R extends @Nullable Object> Kernel<R> stoppable(Kernel<R> kernel) {
        if (plan.settings().retries().areNone()) {
            return watched(kernel);
        }
        return kernel instanceof Finisher<?, R> finisher
                ? watched(retryingWithin(finisher))
                : new RetryingKernel<>(watched(kernel), plan.settings().retries(), plan.operation());
    }

    /** Elements are called again where they are computed, which need not be where their results are used. */
    private <R extends @Nullable Object, F> Kernel<R> retryingWithin(Finisher<F, R> finisher) {
        return finisher.around(
                new RetryingKernel<>(finisher.wrapped(), plan.settings().retries(), plan.operation()));
    }

    /** On an engine the caller calls no elements that it could be stuck in. */
    private <R extends @Nullable Object> Kernel<R> watched(Kernel<R> kernel) {
        Operation operation = plan.operation();
        boolean watches = operation != null && plan.settings().engine() == null;
        return watches ? new WatchedKernel<>(kernel, operation.here()) : kernel;
    }

    /** An execution by the engine, or a part of one. */
    private interface Step {
        Outcome outcome() throws Interruption;
    }

    /** An execution of all elements. */
    private record Whole<R extends @Nullable Object>(
            KernelEngine engine, Kernel<R> kernel, R results, Settings settings) implements Step {
        @Override
        public Outcome outcome() throws Interruption {
            return engine.execute(kernel, results, settings);
        }
    }

    /** Executes; if an element fails while the operation is being stopped, the stop counts as the reason. */
    private Outcome executed(Kernel<?> kernel, Step execution) {
        Outcome outcome;
        try {
            outcome = execution.outcome();
        } catch (Interruption interruption) {
            throw plan.stopped(interruption, kernel);
        }
        Failure failure = outcome.failure();
        if (failure != null) {
            requireKept(failure.cause());
        }
        if (failure != null && plan.settings().isStopRequested() && !(failure.cause() instanceof Found)) {
            throw this.stopped(failure, kernel);
        }
        return outcome;
    }

    /** If a failure says that an element's result could not be stored, the run ends with that reason. */
    private static void requireKept(Throwable cause) {
        if (cause instanceof StoreFailure unkept) {
            throw unkept.reason();
        }
    }

    private RuntimeException stopped(Failure failure, Kernel<?> kernel) {
        return plan.stopped(new Interruption(0, failure.place()), kernel);
    }

    private KernelEngine engine() {
        Resumption resumption = plan.resumption();
        return resumption == null ? windows() : new ResumingEngine(windows(), resumption);
    }

    private Windows windows() {
        RemoteEngine remote = plan.remote();
        return remote == null ? ON_THREADS : new Windows(remote, Long.MAX_VALUE);
    }
}
