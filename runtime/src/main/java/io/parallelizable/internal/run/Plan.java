package io.parallelizable.internal.run;

import io.parallelizable.engine.Engine;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.failures.Retries;
import io.parallelizable.internal.operation.Limits;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Presence;
import io.parallelizable.internal.progress.Audience;
import io.parallelizable.internal.progress.Watch;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.scheduling.Cores;
import io.parallelizable.kernel.Kernel;
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
        return executing().<R, X>execute(kernel, results);
    }

    Executing<C> executing() {
        return new Executing<>(this);
    }

    /** Where the elements are computed if that is beyond this JVM; null if it is here. */
    @Nullable
    RemoteEngine remote() {
        Engine engine = settings.engine();
        return engine == null ? null : new RemoteEngine(engine);
    }

    /** What a failed element threw, with the note on which it was. */
    static <X extends Throwable> X asDeclared(Failure failure, Kernel<?> kernel) {
        FailureNotes.attach(failure, kernel);
        return Plan.asDeclared(failure.cause());
    }

    /** Anything thrown, as if it were declared. */
    @SuppressWarnings("unchecked") // erased: any throwable passes
    static <X extends Throwable> X asDeclared(Throwable failure) {
        return (X) failure;
    }
}
