package io.parallelizable.internal.run;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What an operation throws that has been stopped, and says of where it was. */
final class StopExceptions {
    private StopExceptions() {}

    /** The exception of an operation that was stopped, or else of one whose caller was interrupted. */
    static Exception exception(Interruption interruption, Kernel<?> kernel, @Nullable Operation operation) {
        String where = describe(interruption.leftBehind(), kernel);
        long computed = Math.max(interruption.computed(), operation == null ? 0 : operation.computed());
        if (operation != null && operation.isStopRequested()) {
            return operation.stopped(computed, where);
        }
        long length = operation == null ? kernel.length() : operation.length();
        String message = "the calling thread was interrupted after " + Operation.progress(computed, length);
        return kernel.declaresInterruption()
                ? new InterruptedException(message + where)
                : new RunInterruptedException(message + where, computed, length);
    }

    /** Where a thread is, as it follows in a message; nothing if that is not known. */
    static String describe(@Nullable Place place, Kernel<?> kernel) {
        return place == null ? "" : ", inside " + place.describe(kernel);
    }
}
