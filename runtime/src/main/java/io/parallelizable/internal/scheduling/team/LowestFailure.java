package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.FailedInitialization;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.threads.ThreadName;
import org.jspecify.annotations.Nullable;

/**
 * The failures of one run, of which the one with the lowest index remains: the one that the plain loop would have met.
 *
 * <p>Recording a failure allocates nothing, since a failure for want of memory must not be lost for want of memory.
 *
 * <p>The JVM reports the reason why a class cannot be initialised only once, to the first thread that needs the class,
 * which may be inside a higher element; any later thread gets a {@link NoClassDefFoundError} without the reason. So the
 * errors of other elements are kept as well, until it is known which failure remains.
 */
final class LowestFailure {
    /** The others are guarded by this object's lock, as is every change of it. */
    private volatile int index = Integer.MAX_VALUE;

    private @Nullable Throwable cause;
    private @Nullable String thread;
    private long threadId;
    private final FailedInitialization errors = new FailedInitialization();

    /** The lowest index that has failed; {@link Integer#MAX_VALUE} if none has. */
    int index() {
        return index;
    }

    /** Takes note of a failure on the current thread; false if a lower one is known. */
    boolean record(int failed, Throwable thrown) {
        Thread self = Thread.currentThread();
        synchronized (this) {
            errors.add(thrown);
            if (failed >= index) {
                return false;
            }
            index = failed;
            cause = thrown;
            thread = self.getName();
            threadId = self.getId();
            return true;
        }
    }

    /** The lowest failure so far; null if there is none. */
    synchronized @Nullable Failure get() {
        if (cause == null || thread == null) {
            return null;
        }
        return new Failure(index, errors.firstError(cause), ThreadName.of(thread, threadId), true);
    }
}
