package io.parallelizable.internal.run;

import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Finisher;
import io.parallelizable.internal.engine.Functions;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.failures.Retries;
import io.parallelizable.internal.failures.RetryingKernel;
import io.parallelizable.internal.failures.Tries;
import io.parallelizable.internal.failures.TryingKernel;
import io.parallelizable.internal.operation.Limits;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Presence;
import io.parallelizable.internal.progress.Audience;
import io.parallelizable.internal.progress.Watch;
import io.parallelizable.internal.remote.Dispatch;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.search.Found;
import io.parallelizable.internal.threads.Cores;
import io.parallelizable.internal.threads.ThreadEngine;
import org.jspecify.annotations.Nullable;

/**
 * A kernel and how to execute it.
 *
 * <p>The type parameter X of the methods is whatever the annotated method declares: the failure of an element leaves
 * here as the very object that the element threw, checked or not.
 *
 * @param kernel the elements
 * @param settings how to execute them
 * @param limits what may stop an operation
 * @param audience who is told how far an operation is; null if no one is
 * @param retries how often failing elements are called again
 * @param failures where failures go after which the run goes on; null if it ends with them
 * @param operation the operation that is under way; null before it has begun, and if nothing may stop it
 * @param <C> the kernel's container of results
 */
public record Plan<C extends @Nullable Object>(
        Kernel<C> kernel,
        Settings settings,
        Limits limits,
        @Nullable Audience audience,
        Retries retries,
        @Nullable Failures failures,
        @Nullable Operation operation) {
    /** The most elements that are executed in one go. */
    private static final int WINDOW = 1 << 30;

    private static final Windows ON_THREADS = new Windows(new ThreadEngine(), WINDOW);

    static <C extends @Nullable Object> Plan<C> of(Kernel<C> kernel) {
        return new Plan<>(kernel, Settings.DEFAULT, Limits.NONE, null, Retries.NONE, null, null);
    }

    Plan<C> with(Kernel<C> kernel) {
        return new Plan<>(kernel, settings, limits, audience, retries, failures, operation);
    }

    Plan<C> with(Settings settings) {
        return new Plan<>(kernel, settings, limits, audience, retries, failures, operation);
    }

    Plan<C> with(Limits limits) {
        return new Plan<>(kernel, settings, limits, audience, retries, failures, operation);
    }

    Plan<C> with(Audience audience) {
        return new Plan<>(kernel, settings, limits, audience, retries, failures, operation);
    }

    Plan<C> withoutAudience() {
        return new Plan<>(kernel, settings, limits, null, retries, failures, operation);
    }

    Plan<C> with(Retries retries) {
        return new Plan<>(kernel, settings, limits, audience, retries, failures, operation);
    }

    Plan<C> with(Failures failures) {
        return new Plan<>(kernel, settings, limits, audience, retries, failures, operation);
    }

    Plan<C> with(Operation operation) {
        return new Plan<>(kernel, settings.withControl(operation), limits, audience, retries, failures, operation);
    }

    /** The same elements in the plain loop of the calling thread. */
    Plan<C> serial() {
        return with(settings.here().withThreads(1));
    }

    /** The same elements for an operation that declares no exception. */
    Plan<C> unchecked() {
        return kernel.declaresInterruption() ? with(new UndeclaredKernel<>(kernel)) : this;
    }

    /** Begins an operation over so many elements; -1 if no one knows. */
    Operation begin(long length) {
        Operation begun = Operation.begin(limits, length);
        if (audience != null) {
            Watch watch = audience.watch(() -> Functions.name(kernel), length, begun::computed);
            begun.whenClosed(watch::close);
        }
        return begun;
    }

    /** What is done with a plan. */
    @FunctionalInterface
    interface Work<C extends @Nullable Object, T extends @Nullable Object, X extends Throwable> {
        /** Does it, with one execution or several. */
        T on(Plan<C> plan) throws X;
    }

    /** Does something as one operation, unless it is part of one that is under way. */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    <T extends @Nullable Object, X extends Throwable> T operate(Work<C, T, X> work) throws X {
        if (operation != null || limits.areNone() && audience == null) {
            return work.on(this);
        }
        try (Operation begun = begin(kernel.length());
                Presence here = begun.enter()) {
            return work.on(with(begun));
        }
    }

    /** The most threads that take part, the caller included, or slots of an engine. */
    int threads() {
        RemoteEngine remote = remote();
        if (remote != null) {
            return remote.slots(settings);
        }
        return settings.threads() == 0 ? Cores.allowed().count() : settings.threads();
    }

    /**
     * Executes the elements with this plan's settings.
     *
     * @param kernel this plan's kernel, or one that wraps it
     * @param results where the results go; long enough
     * @param <R> the container of results
     * @param <X> the declared exception
     * @return whether the results are settled; false if a thread that was left behind may still write to them
     * @throws X the failure of an element
     */
    public <R extends @Nullable Object, X extends Throwable> boolean execute(Kernel<R> kernel, R results) throws X {
        Outcome outcome = failures == null
                ? this.<R, X>attempt(kernel, results)
                : this.<R, X>goOn(kernel, new Tries<>(0, results, failures, operation));
        Failure failure = outcome.failure();
        if (failure != null) {
            throw Plan.<X>asDeclared(failure, kernel);
        }
        return outcome.settled();
    }

    /** Computes what can be computed. */
    private <R extends @Nullable Object, X extends Throwable> Outcome goOn(Kernel<R> kernel, Tries<R> results)
            throws X {
        TryingKernel<R> trying = new TryingKernel<>(prepared(kernel), 0);
        Outcome outcome = this.<X>executed(trying, () -> windows().execute(trying, results, settings));
        Failure interrupt = outcome.failure();
        if (interrupt != null) {
            throw this.<X>stopped(interrupt, trying);
        }
        return outcome;
    }

    /** As {@link #execute}, but an element's failure is part of the outcome. */
    <R extends @Nullable Object, X extends Throwable> Outcome attempt(Kernel<R> kernel, R results) throws X {
        return this.<X>executed(kernel, () -> windows().execute(prepared(kernel), results, settings));
    }

    /** As {@link #attempt(Kernel, Object)} for some of the elements, whose results go to the container's beginning. */
    <X extends Throwable> Outcome attempt(long from, int count, C results) throws X {
        return this.<X>executed(kernel, () -> windows().execute(prepared(kernel), from, count, results, settings));
    }

    /** A kernel as it is executed. */
    private <R extends @Nullable Object> Kernel<R> prepared(Kernel<R> kernel) {
        if (retries.areNone()) {
            return watched(kernel);
        }
        return kernel instanceof Finisher<?, R> finisher
                ? watched(retryingWithin(finisher))
                : new RetryingKernel<>(watched(kernel), retries, operation);
    }

    /** Elements are called again where they are computed, which need not be where their results are used. */
    private <R extends @Nullable Object, F> Kernel<R> retryingWithin(Finisher<F, R> finisher) {
        return finisher.around(new RetryingKernel<>(finisher.wrapped(), retries, operation));
    }

    /** On an engine the caller calls no elements that it could be stuck in. */
    private <R extends @Nullable Object> Kernel<R> watched(Kernel<R> kernel) {
        boolean watches = operation != null && settings.engine() == null;
        return watches ? new WatchedKernel<>(kernel, operation.here()) : kernel;
    }

    /** An execution by the engine, or a part of one. */
    private interface Execution {
        Outcome outcome() throws Interruption;
    }

    /** Executes; an element that fails while the operation is stopped does so because of that. */
    private <X extends Throwable> Outcome executed(Kernel<?> kernel, Execution execution) throws X {
        Outcome outcome;
        try {
            outcome = execution.outcome();
        } catch (Interruption interruption) {
            throw Plan.<X>asDeclared(Stops.exception(interruption, kernel, operation));
        }
        Failure failure = outcome.failure();
        if (failure != null && settings.isStopRequested() && !(failure.cause() instanceof Found)) {
            throw this.<X>stopped(failure, kernel);
        }
        return outcome;
    }

    private <X extends Throwable> X stopped(Failure failure, Kernel<?> kernel) {
        return Plan.asDeclared(Stops.exception(new Interruption(0, failure.place()), kernel, operation));
    }

    /** As {@link #attempt(Kernel, Object)} on an engine beyond this JVM, for results that are used in order. */
    <X extends Throwable> Outcome attemptInOrder(RemoteEngine engine, RemoteEngine.Use<C> use) throws X {
        return this.<X>executed(kernel, () -> engine.execute(prepared(kernel), use, settings));
    }

    /** Begins an execution on an engine beyond this JVM, for results that are used meanwhile. */
    Dispatch dispatch(RemoteEngine engine, boolean inOrder, RemoteEngine.Use<C> use) {
        return engine.begin(prepared(kernel), inOrder, use, settings);
    }

    /** The next step of such an execution. */
    <X extends Throwable> Outcome attemptStep(Dispatch dispatch) throws X {
        return this.<X>executed(kernel, () -> {
            dispatch.step();
            return dispatch.outcome();
        });
    }

    /** Where the elements are computed if that is beyond this JVM; null if it is here. */
    @Nullable
    RemoteEngine remote() {
        Engine engine = settings.engine();
        return engine == null ? null : new RemoteEngine(engine);
    }

    private Windows windows() {
        RemoteEngine remote = remote();
        return remote == null ? ON_THREADS : new Windows(remote, Long.MAX_VALUE);
    }

    /** What a failed element threw, with the note on which it was. */
    static <X extends Throwable> X asDeclared(Failure failure, Kernel<?> kernel) {
        Notes.attach(failure, kernel);
        return Plan.asDeclared(failure.cause());
    }

    /** Anything thrown, as if it were declared. */
    @SuppressWarnings("unchecked") // erased: any throwable passes
    static <X extends Throwable> X asDeclared(Throwable failure) {
        return (X) failure;
    }
}
