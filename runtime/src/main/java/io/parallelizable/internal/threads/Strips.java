package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Failure;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one execution, handed out in strips, and what became of them.
 *
 * <p>All threads of an execution use it at once. A strip belongs to whoever raises {@code next} over it. To end the
 * execution, {@code next} is set to the length: raising it further does no harm.
 */
final class Strips<O> {
    private final Kernel<O> kernel;
    private final O results;
    private final long length;
    private final Thread caller;

    private final AtomicLong next = new AtomicLong();
    private final AtomicLong computed = new AtomicLong();
    private final AtomicLong busyNanos = new AtomicLong();
    private volatile boolean stopped;
    private volatile boolean answeredByElement;

    /** The lowest index that has failed; the other two are guarded by this object's lock, as is every change of it. */
    private volatile long failedIndex = Long.MAX_VALUE;

    private @Nullable Throwable failedCause;
    private @Nullable String failedThread;

    Strips(Kernel<O> kernel, O results, Thread caller) {
        this.kernel = kernel;
        this.results = results;
        this.length = kernel.length();
        this.caller = caller;
    }

    /** Takes the next strip and computes it; false if none is left or the execution has been stopped. */
    boolean computeNext(StripLength strip) {
        int count = strip.elements(remaining());
        if (count == 0) {
            return false;
        }
        if (caller.isInterrupted()) {
            stop();
            return false;
        }
        long from = next.getAndAdd(count);
        if (from >= length || from > failedIndex) {
            return false;
        }
        compute(from, (int) Math.min(count, length - from), strip);
        return true;
    }

    private void compute(long from, int count, StripLength strip) {
        long start = System.nanoTime();
        int finished = count;
        try {
            kernel.apply(from, results, (int) from, count);
        } catch (StripFailure stripFailure) {
            finished = stripFailure.finished();
            fail(from + finished, stripFailure.getCause());
        } catch (Throwable fault) {
            finished = 0;
            fail(from, fault);
        }
        long nanos = System.nanoTime() - start;
        busyNanos.addAndGet(nanos);
        computed.addAndGet(finished);
        strip.adapt(count, nanos);
    }

    /** Records a failure. It allocates nothing: a failure for want of memory must not be lost for want of memory. */
    private void fail(long index, Throwable cause) {
        Thread self = Thread.currentThread();
        synchronized (this) {
            if (index < failedIndex) {
                failedIndex = index;
                failedCause = cause;
                failedThread = self.getName();
            }
        }
        next.set(length);
        if (self == caller && Failure.tellsOfInterruption(cause)) {
            // The exception has taken the caller's interrupt flag with it: put it back, so that the run ends at once.
            caller.interrupt();
            answeredByElement = true;
            stop();
        }
    }

    /** No strip is begun any more, finished or not. */
    void stop() {
        stopped = true;
        next.set(length);
    }

    boolean isStopped() {
        return stopped;
    }

    /** Whether an element on the caller's own thread has met the interrupt, and failed with what tells of it. */
    boolean isAnsweredByElement() {
        return answeredByElement;
    }

    long remaining() {
        return Math.max(0, length - next.get());
    }

    long computed() {
        return computed.get();
    }

    long busyNanos() {
        return busyNanos.get();
    }

    /** The failure with the lowest index so far. */
    synchronized @Nullable Failure failure() {
        return failedCause == null || failedThread == null ? null : new Failure(failedIndex, failedCause, failedThread);
    }
}
