package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.PassingInterrupts;
import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.pool.Assignment;
import io.parallelizable.internal.threads.ThreadName;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part in a run: from which end it takes chunks, at which pace, and which chunk it is in.
 *
 * <p><b>One word</b> holds the chunk and its phase, so that another thread interrupts this one, or gives it up, in this
 * very chunk and never in a later one:
 *
 * <pre>
 *   no chunk --begin--> computing ------------------------finish--> no chunk --leave--> left
 *                           |                               |
 *                           +--interrupt--> interrupting --> interrupted
 *                           |                               |
 *                           +----------giveUp---------------+--> given up
 * </pre>
 *
 * <p>A member that finishes while another thread is interrupting it waits for that interrupt, and clears it: so no
 * interrupt reaches what its thread does next, which may be a later chunk of the same run. A worker's interrupt flag
 * has no owner, and is cleared. On any other thread the flag belongs to a caller, and is left as it would be without
 * this run ({@link PassingInterrupts}): if an element has answered one interrupt and another one is pending, that one
 * is the owner's. What a member does after it was given up, in its element or later, does not affect the run.
 */
final class TeamMember {
    private static final long NO_CHUNK = 0;

    private static final int COMPUTING = 0;
    private static final int INTERRUPTING = 1;
    private static final int INTERRUPTED = 2;
    private static final int GIVEN_UP = 3;

    /** A member in no chunk that has left; it counts as given up too. */
    private static final long LEFT = GIVEN_UP;

    private final Thread thread = Thread.currentThread();
    private final Role role;
    private final ChunkSizer sizer;
    private final long number;

    /** The one that entered the team before this one. */
    @Nullable
    TeamMember previous;

    private final Assignment assignment = Assignment.current();

    /** The first element of the chunk from bit 33 on, its length from bit 2 on, and the phase. */
    private final AtomicLong word = new AtomicLong(NO_CHUNK);

    /** Whether an interrupt of the run has to be taken back; written while interrupting. */
    private boolean sent;

    /** Whether the flag of a worker was set at the end of its latest chunk, and not by the run; the member's alone. */
    private boolean interruptedItself;

    /** The current thread's part, at its own pace; the number is the run's among the {@link PassingInterrupts}. */
    TeamMember(Role role, ChunkSizer sizer, long number) {
        this.role = role;
        this.sizer = sizer;
        this.number = number;
    }

    Thread thread() {
        return thread;
    }

    Role role() {
        return role;
    }

    ChunkSizer sizer() {
        return sizer;
    }

    /** What another thread sees of the chunk and its phase. */
    long word() {
        return word.get();
    }

    /** The first element of the chunk in a word. */
    static int from(long word) {
        return (int) (word >>> 33);
    }

    /** How many elements the chunk in a word has; 0 if there is none. */
    static int count(long word) {
        return (int) (word >>> 2 & Integer.MAX_VALUE);
    }

    private static int phase(long word) {
        return (int) word & 3;
    }

    /** Whether a member with that word computes a chunk that lies above an index. */
    static boolean isAbove(int index, long word) {
        return count(word) > 0 && phase(word) != GIVEN_UP && from(word) > index;
    }

    /** The first element of the chunk that it is in. */
    int from() {
        return from(word.get());
    }

    /** How many elements the chunk has that it is in; 0 if it is in none. */
    int count() {
        return count(word.get());
    }

    /** Where another thread sees it; null if it is in no chunk. */
    @Nullable
    Place place() {
        long seen = word.get();
        return count(seen) == 0 ? null : new Place(from(seen), count(seen), ThreadName.of(thread));
    }

    boolean isInside() {
        return phase(word.get()) != GIVEN_UP;
    }

    /** No thread waits for it any more: if its thread is a worker that does not return, the pool may replace it. */
    void leaveBehind() {
        assignment.leaveBehind();
    }

    /** Takes note of the chunk that it has taken. */
    void begin(int from, int count) {
        word.set((long) from << 33 | (long) count << 2);
    }

    /**
     * Ends its chunk, if it is in one, and takes back an interrupt that was meant for it.
     *
     * @param answered whether an element of the chunk has failed with an exception that answers an interrupt
     * @return false if it has been given up
     */
    boolean finish(boolean answered) {
        long seen = word.get();
        if (count(seen) == 0) {
            return isInside();
        }
        while (phase(seen) == INTERRUPTING || phase(seen) != GIVEN_UP && !word.compareAndSet(seen, NO_CHUNK)) {
            Thread.onSpinWait();
            seen = word.get();
        }
        settle(answered, phase(seen) == COMPUTING);
        return phase(seen) != GIVEN_UP;
    }

    private void settle(boolean answered, boolean undisturbed) {
        boolean ownersFlag = answered && (!sent || thread.isInterrupted());
        if (role == Role.WORKER) {
            interruptedItself = Thread.interrupted() && undisturbed;
        } else if (sent) {
            PassingInterrupts.takeBack(number);
        }
        sent = false;
        if (role != Role.WORKER && ownersFlag) {
            // The exception has taken the flag with it: it is put back, for the run that this thread has called.
            thread.interrupt();
        }
    }

    /**
     * Whether an element of the latest chunk has interrupted its own thread, which is a worker; for the member itself.
     */
    boolean hasInterruptedItself() {
        return interruptedItself;
    }

    /** Interrupts its thread in the chunk that was seen, unless it has finished that. */
    void interrupt(long seen) {
        if (count(seen) > 0 && phase(seen) == COMPUTING && word.compareAndSet(seen, seen | INTERRUPTING)) {
            try {
                send();
            } finally {
                word.set(seen | INTERRUPTED);
            }
        }
    }

    private void send() {
        if (role == Role.WORKER) {
            thread.interrupt();
        } else {
            sent = PassingInterrupts.send(thread, number);
        }
    }

    /** Goes on without it in the chunk that was seen; false if it has finished that, or is being interrupted. */
    boolean giveUp(long seen) {
        return count(seen) > 0
                && phase(seen) != INTERRUPTING
                && phase(seen) != GIVEN_UP
                && word.compareAndSet(seen, seen | GIVEN_UP);
    }

    /** Leaves, from wherever it is; false if it has been given up. */
    boolean leave() {
        boolean leaves = finish(false);
        if (leaves) {
            word.set(LEFT);
        }
        return leaves;
    }
}
