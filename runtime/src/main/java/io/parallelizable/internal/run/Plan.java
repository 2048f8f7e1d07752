package io.parallelizable.internal.run;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.threads.ThreadEngine;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A kernel and how to execute it.
 *
 * <p>The type parameter X of the methods is whatever the annotated method declares: the failure of an element leaves
 * here as the very object that the element threw, checked or not.
 *
 * @param kernel the elements
 * @param settings how to execute them
 * @param <C> the kernel's container of results
 */
public record Plan<C extends @Nullable Object>(Kernel<C> kernel, Settings settings) {
    /** The most elements that are executed in one go. */
    private static final int WINDOW = 1 << 30;

    private static final Windows ON_THREADS = new Windows(new ThreadEngine(), WINDOW);

    Plan<C> with(Kernel<C> kernel) {
        return new Plan<>(kernel, settings);
    }

    Plan<C> with(Settings settings) {
        return new Plan<>(kernel, settings);
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
        Outcome outcome = this.<R, X>attempt(kernel, results);
        Failure failure = outcome.failure();
        if (failure != null) {
            throw Plan.<X>asDeclared(failure, kernel);
        }
        return outcome.settled();
    }

    /** As {@link #execute}, but an element's failure is part of the outcome. */
    <R extends @Nullable Object, X extends Throwable> Outcome attempt(Kernel<R> kernel, R results) throws X {
        try {
            return windows().execute(kernel, results, settings);
        } catch (Interruption interruption) {
            throw this.<X>interrupted(interruption);
        }
    }

    /** As {@link #attempt(Kernel, Object)} for some of the elements, whose results go to the container's beginning. */
    <X extends Throwable> Outcome attempt(long from, int count, C results) throws X {
        try {
            return windows().execute(kernel, from, count, results, settings);
        } catch (Interruption interruption) {
            throw this.<X>interrupted(interruption);
        }
    }

    /** As {@link #attempt(Kernel, Object)} on an engine beyond this JVM, for results that are used in order. */
    <X extends Throwable> Outcome attemptInOrder(Engine engine, ObjIntConsumer<C> use) throws X {
        try {
            return new RemoteEngine(engine).execute(kernel, use, settings);
        } catch (Interruption interruption) {
            throw this.<X>interrupted(interruption);
        }
    }

    private Windows windows() {
        Engine engine = settings.engine();
        return engine == null ? ON_THREADS : new Windows(new RemoteEngine(engine), Long.MAX_VALUE);
    }

    private <X extends Throwable> X interrupted(Interruption interruption) {
        String message = interruption.getMessage();
        return Plan.asDeclared(
                kernel.declaresInterruption()
                        ? new InterruptedException(message)
                        : new RunInterruptedException(message));
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
