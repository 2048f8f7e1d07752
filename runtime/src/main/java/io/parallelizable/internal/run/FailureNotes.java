package io.parallelizable.internal.run;

import io.parallelizable.FailedElement;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;

/** Attaches to a failure the note on which call it was. */
final class FailureNotes {
    /** Most notes on one exception: nested runs add one each, and an exception may be a constant thrown for ever. */
    private static final int MAX_NOTES = 8;

    private FailureNotes() {}

    /** To be called on the thread that called the run, whose stack the note records; gives what the element threw. */
    static Throwable attach(Failure failure, Kernel<?> kernel) {
        Throwable cause = failure.cause();
        try {
            if (count(cause) < MAX_NOTES) {
                String call = kernel.describe(failure.index());
                String position = WrappingKernel.position(kernel, failure.index());
                cause.addSuppressed(new FailedElement(failure.index(), position, call, failure.thread()));
            }
        } catch (Throwable ignored) {
            // The note must never hide the failure: memory may be short, or the exception's own methods overridden.
        }
        return cause;
    }

    private static int count(Throwable cause) {
        int notes = 0;
        for (Throwable suppressed : cause.getSuppressed()) {
            if (suppressed instanceof FailedElement) {
                notes++;
            }
        }
        return notes;
    }
}
