package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.PassingInterrupts;
import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.internal.scheduling.policy.LongestChunk;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one run, computed in chunks, and the failures among them.
 *
 * <p>A failure cuts the {@link ChunkQueue} off at the failed index: elements above it are never begun; those below
 * still are, and may fail too and cut off more. So the failure that remains is the one that the plain loop would have
 * met. Each chunk lies as a whole below or above a failed index, unless the failure is its own. A member announces its
 * chunk and then reads the lowest failed index; a member that fails writes that index and then reads the members'
 * chunks: so it sees, and can interrupt, each chunk that is begun above it.
 */
final class Computation<O extends @Nullable Object> {
    private final Kernel<O> kernel;
    private final O results;
    private final Settings settings;
    private final Thread caller = Thread.currentThread();
    private final long number = PassingInterrupts.nextNumber();
    private final boolean inOrder;
    private final EarlyRange early;
    private final ChunkQueue chunks;
    private final LongestChunk longest;
    private final LowestFailure lowest = new LowestFailure();

    private volatile boolean stopped;
    private volatile boolean answered;
    private volatile boolean interruptedByElement;

    /**
     * The elements from one index to before another, of a run that the current thread has called, beginning with the
     * longest chunk of the last run of that length, if that is known.
     */
    Computation(Kernel<O> kernel, O results, int from, int to, Settings settings, @Nullable LongestChunk dear) {
        this.kernel = kernel;
        this.results = results;
        this.settings = settings;
        this.inOrder = WrappingKernel.endsEarly(kernel);
        this.early = inOrder ? EarlyRange.NONE : EarlyRange.of(dear, from, to);
        this.chunks = new ChunkQueue(from, to, early, inOrder);
        this.longest = new LongestChunk(to);
    }

    /** Whose interrupts those of this run are, among the {@link PassingInterrupts}. */
    long number() {
        return number;
    }

    /** How many elements no member has taken. */
    int remaining() {
        return chunks.remaining();
    }

    /** Its longest chunk so far. */
    LongestChunk longest() {
        return longest;
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
        return chunks.claim(member, parts);
    }

    /**
     * Whether the caller is interrupted, or the operation is to stop. This run's own interrupts do not count, nor does
     * one that an element on the caller's thread has answered: its exception is the run's failure.
     */
    boolean mustStop() {
        return !answered && PassingInterrupts.isInterrupted(caller, number - 1) || settings.isStopRequested();
    }

    /** Whether the operation is to stop, other than by an interrupt of its caller. */
    boolean isStopRequested() {
        return settings.isStopRequested();
    }

    /**
     * Computes the chunk that the member has taken, unless it should not be begun any more.
     *
     * @return false if the member has been given up meanwhile
     */
    boolean compute(TeamMember member) {
        int from = member.from();
        if (from >= lowest.index() || stopped) {
            return member.finish(false);
        }
        long start = System.nanoTime();
        ChunkFailure failure = Attempt.apply(kernel, from, results, from, member.count());
        long nanos = System.nanoTime() - start;
        return failure == null
                ? end(member, member.count(), null, nanos)
                : end(member, failure.finished(), failure.getCause(), nanos);
    }

    private boolean end(TeamMember member, int finished, @Nullable Throwable cause, long nanos) {
        early.finished(member.from(), finished);
        longest.took(member.from(), finished, nanos);
        boolean answered = cause != null && Failure.tellsOfInterruption(cause);
        if (cause != null) {
            fail(member.from() + finished, cause, answered && member.role() == Role.CALLER);
        }
        boolean stays = member.finish(answered);
        if (stays) {
            member.sizer().took(finished, nanos);
            settings.computed(finished);
            if (member.hasInterruptedItself()) {
                stopAsInterrupted();
            }
        }
        return stays;
    }

    /** Takes note of a fault outside the elements: a chunk that a member had taken will not be computed. */
    void abandon(TeamMember member, Throwable fault) {
        if (member.count() > 0 && member.isInside()) {
            fail(member.from(), fault, false);
        }
    }

    private void fail(int index, Throwable cause, boolean answersCallersInterrupt) {
        if (lowest.record(index, cause) && answersCallersInterrupt) {
            answered = !inOrder;
            if (inOrder) {
                stop();
            }
        }
        chunks.cutOff(lowest.index());
    }

    /** Ends the handing out of chunks, whether or not all elements are computed. */
    void stop() {
        stopped = true;
        chunks.cutOff(0);
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

    /**
     * Whether an element on the caller's own thread was interrupted, and has failed with an exception that answers it.
     * All below it have been handed out, since the caller takes them in their order.
     */
    boolean isAnswered() {
        return answered;
    }

    /** Whether nothing below such an element is missing. */
    boolean isAnsweredBy(Failure failure) {
        return answered && early.isFinishedBelow((int) failure.index());
    }

    /** The lowest index that has failed; {@link Integer#MAX_VALUE} if none has. */
    int failedIndex() {
        return lowest.index();
    }

    /** The failure with the lowest index so far. */
    @Nullable
    Failure failure() {
        return lowest.get();
    }

    /** Where a thread is, in words. */
    String describe(Place place) {
        return place.describe(kernel);
    }

    /** Whose elements these are. */
    Class<?> callee() {
        return Callee.of(kernel);
    }
}
