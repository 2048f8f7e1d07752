package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.PassingInterrupts;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one execution, handed out in chunks, and what became of them.
 *
 * <p>What has not been handed out is one range, kept with both its ends in one word: the caller takes chunks from the
 * lower end, helpers take them from the upper end. An element is taken by the one compare-and-set that moves an end
 * over it, so it is computed once. Taking from opposite ends keeps each side's memory contiguous, and has the most
 * expensive elements begun early where the cost grows with the index. Only a search, which is over at its first hit,
 * has all take from the lower end.
 *
 * <p>A failure cuts the range off at the failed index: what lies above is never begun, what lies below still is, and
 * may fail too and cut off more. So the failure that remains is the one that the serial loop would have met.
 */
final class ChunkQueue<O extends @Nullable Object> {
    private static final VarHandle RANGE;

    static {
        try {
            RANGE = MethodHandles.lookup().findVarHandle(ChunkQueue.class, "range", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Kernel<O> kernel;
    private final O results;
    private final Settings settings;
    private final Thread caller;
    private final long begun;
    private final boolean inOrder;

    private volatile long range;
    private volatile boolean stopped;
    private volatile boolean answeredByElement;
    private volatile boolean interruptedByElement;

    /** The lowest index that has failed; the other two are guarded by this object's lock, as is every change of it. */
    private volatile int failedIndex = Integer.MAX_VALUE;

    private @Nullable Throwable failedCause;
    private @Nullable String failedThread;

    /** The elements from one index to before another, to be handed out by the calling thread. */
    ChunkQueue(Kernel<O> kernel, O results, int from, int to, Settings settings) {
        this.kernel = kernel;
        this.results = results;
        this.settings = settings;
        this.caller = Thread.currentThread();
        this.begun = PassingInterrupts.latestNumber();
        this.inOrder = WrappingKernel.endsEarly(kernel);
        this.range = range(from, to);
    }

    private static long range(int lower, int upper) {
        return (long) lower << 32 | upper;
    }

    private static int lower(long range) {
        return (int) (range >>> 32);
    }

    private static int upper(long range) {
        return (int) range;
    }

    /** How many elements have not been handed out. */
    int remaining() {
        long seen = range;
        return upper(seen) - lower(seen);
    }

    /**
     * Takes the member's next chunk; false if none is left, since all are taken or the run is to stop.
     *
     * @param parts in how many chunks at least what remains should be taken
     */
    boolean claim(TeamMember member, int parts) {
        if (mustStop() && remaining() > 0) {
            stop();
        }
        while (true) {
            long seen = range;
            int lower = lower(seen);
            int upper = upper(seen);
            if (lower >= upper) {
                return false;
            }
            int count = member.sizer().next(upper - lower, parts);
            boolean ascending = inOrder || member.role() == Role.CALLER;
            int from = ascending ? lower : upper - count;
            if (RANGE.compareAndSet(this, seen, ascending ? range(lower + count, upper) : range(lower, from))) {
                member.begins(from, count);
                return true;
            }
        }
    }

    /** Whether the caller is interrupted, or has been told to stop. */
    boolean mustStop() {
        return PassingInterrupts.isInterrupted(caller, begun) || settings.isStopRequested();
    }

    /** Whether the operation has been told to stop, other than by an interrupt of its caller. */
    boolean isStopRequested() {
        return settings.isStopRequested();
    }

    /** Computes the chunk that the member has taken, unless it should not be begun any more. */
    void compute(TeamMember member) {
        int from = member.from();
        if (from < failedIndex && !stopped) {
            long start = System.nanoTime();
            int count = member.count();
            int finished = compute(from, count, member.role());
            member.finished(finished, System.nanoTime() - start);
            settings.computed(finished);
        } else {
            member.finished(0, 0);
        }
    }

    /**
     * Computes a chunk.
     *
     * @param role what the current thread is in the execution
     * @return how many of its elements were finished
     */
    int compute(int from, int count, Role role) {
        try {
            kernel.apply(from, results, from, count);
            return count;
        } catch (ChunkFailure chunkFailure) {
            fail(from + chunkFailure.finished(), chunkFailure.getCause(), role);
            return chunkFailure.finished();
        } catch (Throwable fault) {
            fail(from, fault, role);
            return 0;
        }
    }

    /** Takes note of a fault outside the elements: a chunk that a member had taken will not be computed. */
    void abandon(TeamMember member, Throwable fault) {
        if (member.isInChunk()) {
            fail(member.from(), fault, member.role());
        }
    }

    /** Records a failure. It allocates nothing: a failure for want of memory must not be lost for want of memory. */
    private void fail(int index, Throwable cause, Role role) {
        Thread self = Thread.currentThread();
        synchronized (this) {
            if (index < failedIndex) {
                failedIndex = index;
                failedCause = cause;
                failedThread = self.getName();
            }
        }
        cutOff(index);
        if (role != Role.HELPER && Failure.tellsOfInterruption(cause)) {
            // The exception has taken the thread's interrupt flag with it: put it back, for the run that it has called.
            self.interrupt();
        }
        if (role == Role.CALLER && Failure.tellsOfInterruption(cause)) {
            // In a search helpers may be inside elements below this one.
            answeredByElement = !inOrder;
            stop();
        }
    }

    /** Hands out nothing at or above an index any more. */
    private void cutOff(int index) {
        long seen = range;
        while (upper(seen) > index) {
            RANGE.compareAndSet(this, seen, range(Math.min(lower(seen), index), index));
            seen = range;
        }
    }

    /** Hands out nothing any more, finished or not. */
    void stop() {
        stopped = true;
        cutOff(0);
    }

    /**
     * An element on a worker has left the interrupt flag set, and the run has not: on the caller's thread this would
     * stop the run. The interrupt may come from a user's executor, though, which must not be felt.
     */
    void stopAsInterrupted() {
        if (settings.executor() == null) {
            interruptedByElement = true;
            stop();
        }
    }

    /** Whether the caller is to be interrupted, since an element on a worker has interrupted itself. */
    boolean isInterruptedByElement() {
        return interruptedByElement;
    }

    /** Whether elements are begun in their order, by whatever thread. */
    boolean areInOrder() {
        return inOrder;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Whether an element on the caller's own thread has met the interrupt, and failed with what tells of it. */
    boolean isAnsweredByElement() {
        return answeredByElement;
    }

    /** The failure with the lowest index so far. */
    synchronized @Nullable Failure failure() {
        return failedCause == null || failedThread == null ? null : new Failure(failedIndex, failedCause, failedThread);
    }
}
