package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.PassingInterrupts;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.internal.scheduling.policy.LongestChunk;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one run, handed out in chunks, and what became of them.
 *
 * <p>What has not been handed out is one range, kept with both its ends in one word: the caller takes chunks from the
 * lower end, workers take them from the upper end. An element is taken by the one compare-and-set that moves an end
 * over it, so it is computed once. Taking from opposite ends keeps each side's memory contiguous, and has the most
 * expensive elements begun early where the cost grows with the index. Where the most expensive ones lie in between is
 * known after the first such run: workers begin there ({@link EarlyRange}), and both sides leap over that. Only a
 * search, which is over at its first hit, has all take from the lower end.
 *
 * <p>A failure cuts the range off at the failed index: what lies above is never begun, what lies below still is, and
 * may fail too and cut off more. So the failure that remains is the one that the serial loop would have met. A chunk
 * lies below a failed index or above it, as a whole, unless the failure is its own. A member announces its chunk and
 * then reads the lowest failed index; a member that fails writes that index and then reads the members' chunks: so it
 * sees, and can interrupt, each chunk that is begun above.
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
    private final Thread caller = Thread.currentThread();
    private final long number = PassingInterrupts.nextNumber();
    private final boolean inOrder;
    private final EarlyRange early;
    private final LongestChunk longest;
    private final LowestFailure lowest = new LowestFailure();

    private volatile long range;
    private volatile boolean stopped;
    private volatile boolean answered;
    private volatile boolean interruptedByElement;

    /** The elements from one index to before another, to be handed out by the calling thread. */
    ChunkQueue(Kernel<O> kernel, O results, int from, int to, Settings settings) {
        this(kernel, results, from, to, settings, null);
    }

    /**
     * The same, beginning where the longest chunk was.
     *
     * @param dear the longest chunk of the last run of that length; null if it is not known
     */
    ChunkQueue(Kernel<O> kernel, O results, int from, int to, Settings settings, @Nullable LongestChunk dear) {
        this.kernel = kernel;
        this.results = results;
        this.settings = settings;
        this.inOrder = WrappingKernel.endsEarly(kernel);
        this.early = inOrder ? EarlyRange.NONE : EarlyRange.of(dear, from, to);
        this.longest = new LongestChunk(to);
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

    /** Whose interrupts those of this run are, among the {@link PassingInterrupts}. */
    long number() {
        return number;
    }

    /** How many elements have not been handed out. */
    int remaining() {
        long seen = range;
        boolean aroundEarly = lower(seen) <= early.from() && upper(seen) >= early.to();
        return upper(seen) - lower(seen) - (aroundEarly ? early.handedOut() : 0);
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
        return inOrder || member.role() == Role.CALLER
                ? claimLowest(member, parts)
                : early.claim(member, parts) || claimHighest(member, parts);
    }

    private boolean claimLowest(TeamMember member, int parts) {
        while (true) {
            long seen = range;
            int lower = lower(seen);
            int upper = upper(seen);
            if (lower == early.from()) {
                if (early.claim(member, parts)) {
                    return true;
                }
                lower = early.to();
            }
            if (lower >= upper) {
                return false;
            }
            int end = lower < early.from() ? Math.min(early.from(), upper) : upper;
            int count = Math.min(end - lower, member.sizer().next(upper - lower, parts));
            if (RANGE.compareAndSet(this, seen, range(lower + count, upper))) {
                member.begin(lower, count);
                return true;
            }
        }
    }

    private boolean claimHighest(TeamMember member, int parts) {
        while (true) {
            long seen = range;
            int lower = lower(seen);
            int upper = upper(seen);
            if (upper > early.from() && upper <= early.to()) {
                upper = early.from();
            }
            if (lower >= upper) {
                return false;
            }
            int end = lower < early.to() && upper > early.to() ? early.to() : lower;
            int count = Math.min(upper - end, member.sizer().next(upper - lower, parts));
            if (RANGE.compareAndSet(this, seen, range(lower, upper - count))) {
                member.begin(upper - count, count);
                return true;
            }
        }
    }

    /**
     * Whether the caller is interrupted, or has been told to stop. This run's own interrupts are none, nor is one that
     * an element of the caller's has answered: what that threw is the run's failure.
     */
    boolean mustStop() {
        return !answered && PassingInterrupts.isInterrupted(caller, number - 1) || settings.isStopRequested();
    }

    /** Whether the operation has been told to stop, other than by an interrupt of its caller. */
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
        int finished = member.count();
        Throwable cause = null;
        try {
            kernel.apply(from, results, from, finished);
        } catch (ChunkFailure failure) {
            finished = failure.finished();
            cause = failure.getCause();
        } catch (Throwable fault) {
            finished = 0;
            cause = fault;
        }
        return end(member, finished, cause, System.nanoTime() - start);
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
        cutOff(lowest.index());
    }

    /** Hands out nothing at or above an index any more. */
    private void cutOff(int index) {
        early.cutOff(index);
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

    /**
     * Whether an element on the caller's own thread has met an interrupt, and failed with what tells of it. All below
     * it have been handed out, since the caller takes them in their order.
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

    /** The element that a chunk begins with, in words. */
    String describe(int from, int count) {
        String rest = count == 1 ? "" : " or one of the " + (count - 1) + " after it";
        return "element " + WrappingKernel.position(kernel, from) + ", " + kernel.describe(from) + rest;
    }

    /** Whose elements these are. */
    Class<?> callee() {
        return Callee.of(kernel);
    }
}
