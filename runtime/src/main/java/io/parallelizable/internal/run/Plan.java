package io.parallelizable.internal.run;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Engine;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.threads.ThreadEngine;

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
record Plan<C>(Kernel<C> kernel, Settings settings) {
    /** The longest array that JVMs make. */
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private static final Engine ENGINE = new ThreadEngine();

    Plan<C> with(Settings settings) {
        return new Plan<>(kernel, settings);
    }

    /** Computes all elements into a new container. */
    <X extends Throwable> C compute() throws X {
        int length = length();
        C results = kernel.allocate(length);
        if (this.<X>computeInto(results)) {
            return results;
        }
        C settled = kernel.allocate(length);
        System.arraycopy(results, 0, settled, 0, length);
        return settled;
    }

    /**
     * Computes all elements into a container that is long enough; false if a thread that was left behind may still
     * write to it.
     */
    <X extends Throwable> boolean computeInto(C results) throws X {
        Outcome outcome;
        try {
            outcome = ENGINE.execute(kernel, results, settings);
        } catch (Interruption interruption) {
            throw Plan.<X>asDeclared(interrupted(interruption.getMessage()));
        }
        Failure failure = outcome.failure();
        if (failure != null) {
            throw Plan.<X>asDeclared(failure, kernel);
        }
        return outcome.settled();
    }

    /** How many elements there are, where a container for all is needed. */
    int length() {
        long length = kernel.length();
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an array holds at most " + MAX_LENGTH + " results, this run has " + length + " elements");
        }
        return (int) length;
    }

    /** Refuses a given container that cannot hold all results. */
    void requireRoom(int available) {
        if (available < kernel.length()) {
            throw new IllegalArgumentException(
                    "the results hold " + available + ", this run has " + kernel.length() + " elements");
        }
    }

    private Throwable interrupted(String message) {
        return kernel.declaresInterruption() ? new InterruptedException(message) : new RunInterruptedException(message);
    }

    /** What a failed element threw, with the note on which it was. */
    static <X extends Throwable> X asDeclared(Failure failure, Kernel<?> kernel) {
        Notes.attach(failure, kernel);
        return Plan.asDeclared(failure.cause());
    }

    @SuppressWarnings("unchecked") // erased: any throwable passes
    private static <X extends Throwable> X asDeclared(Throwable failure) {
        return (X) failure;
    }
}
