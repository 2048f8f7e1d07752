package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part in an execution: from which end it takes chunks, at which pace, and which chunk it is in.
 *
 * <p>A helper is inside until it leaves by itself, or the caller gives it up. Interrupting it is a state of its own: a
 * helper that leaves meanwhile waits for the interrupt and takes it back, so none reaches what its thread does next.
 */
final class TeamMember {
    private enum State {
        INSIDE,
        INTERRUPTING,
        INTERRUPTED,
        LEFT,
        GIVEN_UP
    }

    /** No chunk. */
    private static final long NONE = -1;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(TeamMember.class, "state", State.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Thread thread = Thread.currentThread();
    private final Role role;
    private final ChunkSizer sizer;

    /** The one that entered the team before this one. */
    @Nullable
    TeamMember previous;

    private volatile State state = State.INSIDE;
    private volatile long chunk = NONE;

    /**
     * The current thread's part.
     *
     * @param role what the thread is in the execution
     * @param sizer its pace
     */
    TeamMember(Role role, ChunkSizer sizer) {
        this.role = role;
        this.sizer = sizer;
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

    /** Takes note of the chunk that it has taken. */
    void begins(int from, int count) {
        chunk = (long) from << 32 | count;
    }

    /** Takes note of the end of its chunk: how many elements were computed, in what time. */
    void finished(int count, long nanos) {
        chunk = NONE;
        sizer.took(count, nanos);
    }

    /** Whether it has taken a chunk and not finished it. */
    boolean isInChunk() {
        return chunk != NONE;
    }

    /** The first element of the chunk that it is in. */
    int from() {
        return from(chunk);
    }

    /** How many elements the chunk has that it is in. */
    int count() {
        return count(chunk);
    }

    /** What another thread sees of the chunk that it is in: one word for both ends; negative if it is in none. */
    long chunk() {
        return chunk;
    }

    /** Where another thread sees it; null if it is in no chunk. */
    @Nullable
    Place place() {
        long seen = chunk;
        return seen < 0 ? null : new Place(from(seen), count(seen), thread.getName());
    }

    /** The first element of a chunk in one word. */
    static int from(long chunk) {
        return (int) (chunk >> 32);
    }

    /** How many elements a chunk in one word has. */
    static int count(long chunk) {
        return (int) chunk;
    }

    boolean isInside() {
        State now = state;
        return now != State.LEFT && now != State.GIVEN_UP;
    }

    /** Interrupts its thread, unless it has left. */
    void interrupt() {
        if (STATE.compareAndSet(this, State.INSIDE, State.INTERRUPTING)) {
            try {
                thread.interrupt();
            } finally {
                state = State.INTERRUPTED;
            }
        }
    }

    /** Leaves, and takes back an interrupt that was meant for this execution; false if it has been given up. */
    boolean leave() {
        if (STATE.compareAndSet(this, State.INSIDE, State.LEFT)) {
            return true;
        }
        while (state == State.INTERRUPTING) {
            Thread.onSpinWait();
        }
        if (state == State.GIVEN_UP) {
            return false;
        }
        Thread.interrupted();
        state = State.LEFT;
        return true;
    }

    /** Goes on without it; false if it has just left. */
    boolean giveUp() {
        return STATE.compareAndSet(this, State.INSIDE, State.GIVEN_UP);
    }
}
