package io.parallelizable.internal.run;

import io.parallelizable.engine.Engine;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.Sneaky;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Presence;
import io.parallelizable.internal.progress.Audience;
import io.parallelizable.internal.progress.Watch;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.scheduling.ThreadEngine;
import io.parallelizable.kernel.Kernel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kernel and how to execute it.
 *
 * <p>The failure of an element leaves here as the very object that the element threw, checked or not, though no method
 * declares it: the public operations do.
 *
 * @param failures where failures go after which the run goes on; null if it ends with them
 * @param operation the operation that is under way; null before it has begun, and if nothing may stop it
 */
public record Plan<C extends @Nullable Object>(
        Kernel<C> kernel,
        Settings settings,
        @Nullable Failures failures,
        @Nullable Operation operation) {

    static <C extends @Nullable Object> Plan<C> of(Kernel<C> kernel) {
        return new Plan<>(kernel, Settings.DEFAULT, null, null);
    }

    Plan<C> with(Kernel<C> kernel) {
        return new Plan<>(kernel, settings, failures, operation);
    }

    Plan<C> with(Settings settings) {
        return new Plan<>(kernel, settings, failures, operation);
    }

    Plan<C> with(Failures failures) {
        return new Plan<>(kernel, settings, failures, operation);
    }

    Plan<C> with(Operation operation) {
        return new Plan<>(kernel, settings.withControl(operation), failures, operation);
    }

    Plan<C> with(ThreadObjects objects) {
        return with(PerThreadKernel.with(kernel, objects));
    }

    Plan<C> withoutAudience() {
        return with(settings.withAudience(null));
    }

    /** The same elements in the plain loop of the calling thread. */
    Plan<C> serial() {
        return with(settings.here().withThreads(1));
    }

    /** The same elements for an operation that declares no exception. */
    Plan<C> unchecked() {
        return kernel.declaresInterruption() ? with(new UndeclaredKernel<>(kernel)) : this;
    }

    /** Begins an operation over so many elements; -1 if their number is not known. */
    Operation begin(long length) {
        Operation begun = Operation.begin(settings, length);
        Audience audience = settings.audience();
        if (audience != null) {
            Watch watch = audience.watch(() -> Functions.name(kernel), length, begun::computed);
            begun.whenClosed(watch::close);
        }
        return begun;
    }

    /** Does something as one operation, unless it is part of one that is under way. */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    <T extends @Nullable Object> T operate(Function<Plan<C>, T> work) {
        if (operation != null || settings.areUnwatched()) {
            return withObjects(work);
        }
        try (Operation begun = begin(kernel.length());
                Presence here = begun.enter()) {
            return with(begun).withObjects(work);
        }
    }

    /** Does something for which threads have objects of their own, where the method takes some; closes them. */
    <T extends @Nullable Object> T withObjects(Function<Plan<C>, T> work) {
        if (!PerThreadKernel.takesObjects(kernel)) {
            return work.apply(this);
        }
        try (ThreadObjects objects = new ThreadObjects()) {
            return work.apply(with(objects));
        }
    }

    /** The most threads that take part, the caller included, or slots of an engine. */
    int threads() {
        RemoteEngine remote = remote();
        if (remote != null) {
            return remote.slots(settings);
        }
        return ThreadEngine.threads(settings);
    }

    /** How much work there must be to gain from sharing it, in nanoseconds. */
    double leastWork() {
        Engine engine = settings.engine();
        return engine == null
                ? ThreadEngine.leastWork()
                : engine.capabilities().leastWork().toNanos();
    }

    /**
     * Executes this plan's kernel, or one that wraps it; false if a thread that was left behind may still write
     * results.
     */
    public <R extends @Nullable Object> boolean execute(Kernel<R> kernel, R results) {
        return executing().execute(kernel, results);
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

    /** Throws what a failed element threw, with the note on which it was; does nothing if none failed. */
    static void require(@Nullable Failure failure, Kernel<?> kernel) {
        if (failure != null) {
            throw Sneaky.thrown(FailureNotes.attach(failure, kernel));
        }
    }
}
