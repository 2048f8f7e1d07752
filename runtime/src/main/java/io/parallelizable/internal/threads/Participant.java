package io.parallelizable.internal.threads;

import io.parallelizable.internal.engine.Place;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part in an execution: from which end it takes strips, at which pace, and which strip it is in.
 *
 * <p>A helper is inside until it leaves by itself, or the caller gives it up. Interrupting it is a state of its own: a
 * helper that leaves meanwhile waits for the interrupt and takes it back, so none reaches what its thread does next.
 */
final class Participant {
    private enum State {
        INSIDE,
        INTERRUPTING,
        INTERRUPTED,
        LEFT,
        GIVEN_UP
    }

    /** No strip. */
    private static final long NONE = -1;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Participant.class, "state", State.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Thread thread = Thread.currentThread();
    private final Role role;
    private final Pace pace;

    /** The one that entered the crew before this one. */
    @Nullable
    Participant previous;

    private volatile State state = State.INSIDE;
    private volatile long strip = NONE;

    /**
     * The current thread's part.
     *
     * @param role what the thread is in the execution
     * @param pace its pace
     */
    Participant(Role role, Pace pace) {
        this.role = role;
        this.pace = pace;
    }

    Thread thread() {
        return thread;
    }

    Role role() {
        return role;
    }

    Pace pace() {
        return pace;
    }

    /** Takes note of the strip that it has taken. */
    void begins(int from, int count) {
        strip = (long) from << 32 | count;
    }

    /** Takes note of the end of its strip: how many elements were computed, in what time. */
    void finished(int count, long nanos) {
        strip = NONE;
        pace.took(count, nanos);
    }

    /** Whether it has taken a strip and not finished it. */
    boolean isInStrip() {
        return strip != NONE;
    }

    /** The first element of the strip that it is in. */
    int from() {
        return from(strip);
    }

    /** How many elements the strip has that it is in. */
    int count() {
        return count(strip);
    }

    /** What another thread sees of the strip that it is in: one word for both ends; negative if it is in none. */
    long strip() {
        return strip;
    }

    /** Where another thread sees it; null if it is in no strip. */
    @Nullable
    Place place() {
        long seen = strip;
        return seen < 0 ? null : new Place(from(seen), count(seen), thread.getName());
    }

    /** The first element of a strip in one word. */
    static int from(long strip) {
        return (int) (strip >> 32);
    }

    /** How many elements a strip in one word has. */
    static int count(long strip) {
        return (int) strip;
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
