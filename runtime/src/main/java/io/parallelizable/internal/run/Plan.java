package io.parallelizable.internal.run;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Engine;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
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
        C results = kernel.allocate(length());
        this.<X>computeInto(results);
        return results;
    }

    /** Computes all elements into a container that is long enough. */
    <X extends Throwable> void computeInto(C results) throws X {
        Failure failure;
        try {
            failure = ENGINE.execute(kernel, results, settings);
        } catch (Interruption interruption) {
            throw Plan.<X>asDeclared(interrupted(interruption.getMessage()));
        }
        if (failure != null) {
            Notes.attach(failure, kernel);
            throw Plan.<X>asDeclared(failure.cause());
        }
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

    @SuppressWarnings("unchecked") // erased: any throwable passes
    private static <X extends Throwable> X asDeclared(Throwable failure) {
        return (X) failure;
    }
}
