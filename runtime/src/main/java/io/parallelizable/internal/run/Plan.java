package io.parallelizable.internal.run;

import io.parallelizable.CheckpointException;
import io.parallelizable.engine.Engine;
import io.parallelizable.internal.checkpoint.Contents;
import io.parallelizable.internal.checkpoint.Opening;
import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.internal.execution.CheckpointFile;
import io.parallelizable.internal.execution.ClosedObjects;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Keeper;
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
import io.parallelizable.internal.scheduling.pool.Assignment;
import io.parallelizable.kernel.Kernel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kernel and how to execute it.
 *
 * <p>The failure of an element leaves here as the very object that the element threw, checked or not, though no method
 * declares it: the public operations do.
 *
 * @param failures receives the failures after which the run continues; null if the run ends with a failure
 * @param operation the operation that is under way; null before it has begun, and if nothing may stop it
 * @param resumption what is stored of it; null before that is open, and if nothing is stored
 */
public record Plan<C extends @Nullable Object>(
        Kernel<C> kernel,
        Settings settings,
        @Nullable Failures failures,
        @Nullable Operation operation,
        @Nullable Resumption resumption) {

    static <C extends @Nullable Object> Plan<C> of(Kernel<C> kernel) {
        return new Plan<>(kernel, Settings.DEFAULT, null, null, null);
    }

    Plan<C> with(Kernel<C> kernel) {
        return new Plan<>(kernel, settings, failures, operation, resumption);
    }

    Plan<C> with(Settings settings) {
        return new Plan<>(kernel, settings, failures, operation, resumption);
    }

    Plan<C> with(Failures failures) {
        return new Plan<>(kernel, settings, failures, operation, resumption);
    }

    Plan<C> with(Operation operation) {
        return new Plan<>(kernel, settings.withControl(operation), failures, operation, resumption);
    }

    private Plan<C> with(Opening<C> opening) {
        Resumption opened = opening.resumption();
        return new Plan<>(opened.resuming(opening.kernel()), settings, failures, operation, opened);
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
            Watch watch = audience.watch(() -> Functions.name(kernel), length, begun::computed, begun::restored);
            begun.whenClosed(watch::close);
        }
        return begun;
    }

    /**
     * Whether there is nothing to begin or to end with an operation: then it needs no lambda, which at a program's
     * first run takes some milliseconds.
     */
    boolean isPlain() {
        return operation == null
                && needsNoOperation()
                && settings.checkpoint() == null
                && !PerThreadKernel.takesObjects(kernel);
    }

    /** Whether nothing may stop or watch it; if failures do not end the run, an interrupt reports how far it came. */
    private boolean needsNoOperation() {
        return settings.areUnwatched() && failures == null;
    }

    /** Does something as one operation, unless it is part of one that is under way. */
    <T extends @Nullable Object> T operate(Function<Plan<C>, T> work) {
        return operate(Contents::results, work);
    }

    /**
     * The same for something of which other things than results are stored.
     *
     * @param contents what is stored, determined from an empty container of results
     */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    <T extends @Nullable Object> T operate(Function<C, Contents> contents, Function<Plan<C>, T> work) {
        Function<Plan<C>, T> resumed = begun -> begun.resume(contents, work);
        if (operation != null || needsNoOperation()) {
            return withObjects(resumed);
        }
        try (Operation begun = begin(kernel.length())) {
            // Objects are closed when the thread is no longer present: no stop interrupts that.
            return with(begun).withObjects(own -> {
                try (Presence here = begun.enter(Assignment.current()::leaveBehind)) {
                    return resumed.apply(own);
                } catch (Throwable thrown) {
                    // Between elements the caller may be in a collector, or in a list, which answers the interrupt.
                    if (begun.isStopRequested() && Failure.tellsOfInterruption(thrown)) {
                        throw own.stopped(new Interruption(0), own.kernel);
                    }
                    throw thrown;
                }
            });
        }
    }

    /** Does something with the file open in which results are kept, if there is one. */
    @SuppressWarnings("try") // of what is open nothing is asked here but its end
    private <T extends @Nullable Object> T resume(Function<C, Contents> contents, Function<Plan<C>, T> work) {
        if (settings.checkpoint() == null || resumption != null) {
            return work.apply(this);
        }
        Plan<C> resumed;
        try {
            resumed = resumed(contents);
        } catch (Interruption interruption) {
            throw stopped(interruption, kernel);
        }
        try (Resumption opened = resumed.resumption) {
            return work.apply(resumed);
        }
    }

    /** The same elements with the file open in which results are kept, which is then to be closed. */
    Plan<C> resumed(Function<C, Contents> contents) throws Interruption {
        CheckpointFile file = settings.checkpoint();
        return file == null ? this : with(Opening.of(file, kernel, contents.apply(kernel.allocate(0)), settings));
    }

    /** Throws what this operation throws where it has been stopped inside the elements of a kernel. */
    RuntimeException stopped(Interruption interruption, Kernel<?> kernel) {
        throw Sneaky.thrown(StopExceptions.exception(interruption, kernel, operation));
    }

    /** Whether an element's result is stored. */
    boolean isStored(long index) {
        return resumption != null && resumption.isKnown(index);
    }

    /** How many elements, from one on, are all stored or all to be computed. */
    long together(long index) {
        return resumption == null ? kernel.length() - index : resumption.together(index);
    }

    /** Refuses an operation of which nothing can be kept. */
    void refuseCheckpoint(String operation, String reason) {
        if (settings.checkpoint() != null) {
            throw new CheckpointException(operation + " has no checkpoint: " + reason, null);
        }
    }

    /** Does something for which threads have objects of their own, where the method takes some; closes them. */
    <T extends @Nullable Object> T withObjects(Function<Plan<C>, T> work) {
        if (!PerThreadKernel.takesObjects(kernel)) {
            return work.apply(this);
        }
        ThreadObjects objects = new ThreadObjects();
        return ClosedObjects.closing(objects::close, () -> work.apply(with(objects)));
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
        return engine == null ? null : new RemoteEngine(engine, resumption == null ? Keeper.NONE : resumption);
    }

    /** Throws what a failed element threw, with the note on which it was; does nothing if none failed. */
    static void require(@Nullable Failure failure, Kernel<?> kernel) {
        if (failure != null) {
            throw Sneaky.thrown(FailureNotes.attach(failure, kernel));
        }
    }
}
