package io.parallelizable.internal.run;

import io.parallelizable.FailedElement;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import java.lang.System.Logger.Level;

/**
 * Attaches to a failure the note on which call it was, and shortens what its stack trace says of the runtime.
 *
 * <p>Errors that the JVM creates without calling a constructor hold no suppressed exceptions: those of a stack or
 * memory that has run out, and exceptions that compiled code throws very often. For these a warning is logged instead.
 */
final class FailureNotes {
    /** Most notes on one exception: nested runs add one each, and an exception may be a constant thrown for ever. */
    private static final int MAX_NOTES = 8;

    private FailureNotes() {}

    /** To be called on the thread that called the run, whose stack the note records; returns what the element threw. */
    static Throwable attach(Failure failure, Kernel<?> kernel) {
        Throwable cause = failure.cause();
        try {
            if (count(cause) < MAX_NOTES) {
                String call = failure.call(kernel);
                String position = WrappingKernel.position(kernel, failure.index());
                FailedElement note = new FailedElement(failure.index(), position, call, failure.thread());
                add(cause, note);
                if (isOfJvm(cause) && count(cause) == 0) {
                    System.getLogger("io.parallelizable")
                            .log(Level.WARNING, cause.getClass().getName() + " in " + note.getMessage());
                }
            }
            StackTraces.shorten(cause);
        } catch (Throwable ignored) {
            // The note must never hide the failure: memory may be short, or the exception's own methods overridden.
        }
        return cause;
    }

    /**
     * Under the lock that {@link Throwable#addSuppressed} takes as well: runs on several threads may have failed with
     * the same object.
     */
    private static void add(Throwable cause, FailedElement note) {
        synchronized (cause) {
            if (count(cause) < MAX_NOTES) {
                cause.addSuppressed(note);
            }
        }
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

    /** Made by a constructor, a throwable of such a class takes suppressed ones. */
    private static boolean isOfJvm(Throwable cause) {
        return cause.getClass().getClassLoader() == null;
    }
}
