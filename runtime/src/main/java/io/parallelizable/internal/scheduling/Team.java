package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.Tuning;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The helpers that are inside one execution.
 *
 * <p>Open, then closed for good: helpers enter while it is open, and the caller that closes it waits until all have
 * left. How many are inside, how many have entered, and whether it is closed are one word, so that entering and closing
 * are one compare-and-set each and cannot miss each other. Leaving is a release and seeing that no one is inside an
 * acquire: what a helper wrote is visible to the caller then.
 *
 * <p>The caller spins for as long as helpers in their last chunks should need, since being woken takes longer; then it
 * parks. It writes {@code waiting} and then reads who is inside, the last helper leaves and then reads {@code waiting},
 * so one of them sees the other.
 */
final class Team {
    private static final long CLOSED = Long.MIN_VALUE;
    private static final long ENTERED = 1L << 32;

    private static final VarHandle STATE;
    private static final VarHandle NEWEST;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            STATE = lookup.findVarHandle(Team.class, "state", long.class);
            NEWEST = lookup.findVarHandle(Team.class, "newest", TeamMember.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Thread caller;
    private final int capacity;
    private final Leapfrog errands;
    private volatile long state;
    private volatile @Nullable TeamMember newest;
    private volatile boolean waiting;

    /** A team of the calling thread, for so many helpers at once. */
    Team(int capacity) {
        this.caller = Thread.currentThread();
        this.capacity = capacity;
        this.errands = new Leapfrog(caller);
    }

    /** Has the caller help a run of one of those inside, if it waits for them. */
    boolean offer(JoinTask leapfrog) {
        return errands.offer(leapfrog);
    }

    /** How many helpers are inside. */
    int size() {
        return (int) state;
    }

    /** How many helpers have entered so far. */
    int entered() {
        return (int) ((state & ~CLOSED) >>> 32);
    }

    /** Enters, unless the team is closed or full, or the thread is inside already. */
    boolean enter(TeamMember helper) {
        if (contains(helper.thread())) {
            return false;
        }
        long seen;
        do {
            seen = state;
            if (seen < 0 || (int) seen == capacity) {
                return false;
            }
        } while (!STATE.compareAndSet(this, seen, seen + ENTERED + 1));
        do {
            helper.previous = newest;
        } while (!NEWEST.compareAndSet(this, helper.previous, helper));
        return true;
    }

    private boolean contains(Thread thread) {
        for (TeamMember helper = newest; helper != null; helper = helper.previous) {
            if (helper.thread() == thread && helper.isInside()) {
                return true;
            }
        }
        return false;
    }

    /** Leaves. */
    void leave(TeamMember helper) {
        if (helper.leave()) {
            countOut();
        }
    }

    private void countOut() {
        long left = (long) STATE.getAndAdd(this, -1L) - 1;
        if ((int) left == 0 && waiting) {
            LockSupport.unpark(caller);
        }
    }

    /** Lets no one in any more. */
    void close() {
        STATE.getAndBitwiseOr(this, CLOSED);
    }

    /** Waits a moment, awake, until all have left; false if they have not. To be called by the caller. */
    boolean spin() {
        errands.open();
        long end = System.nanoTime() + Tuning.CALLER_AWAKE;
        while (size() > 0 && System.nanoTime() < end) {
            errands.run();
            Thread.onSpinWait();
        }
        return hasEnded();
    }

    /** Waits so long until all have left; false if they have not, or if the caller is interrupted first. */
    boolean await(long nanos) {
        long deadline = System.nanoTime() + nanos;
        waiting = true;
        while (size() > 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || caller.isInterrupted()) {
                return false;
            }
            errands.run();
            if (size() > 0) {
                LockSupport.parkNanos(this, left);
            }
        }
        return hasEnded();
    }

    private boolean hasEnded() {
        boolean ended = size() == 0;
        if (ended) {
            errands.close();
        }
        return ended;
    }

    /** Interrupts those inside and gives them a moment to leave; to be called by the caller, who may be interrupted. */
    void interrupt(long graceMillis) {
        errands.close();
        forEachInside(TeamMember::interrupt);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(graceMillis);
        boolean flag = false;
        do {
            // Another interrupt does not shorten the grace.
            flag |= Thread.interrupted();
        } while (!await(deadline - System.nanoTime()) && caller.isInterrupted());
        if (flag) {
            caller.interrupt();
        }
    }

    /** Goes on without a helper; false if it has just left. */
    boolean giveUp(TeamMember helper) {
        boolean givenUp = helper.giveUp();
        if (givenUp) {
            countOut();
        }
        return givenUp;
    }

    /** What is to be done for each helper that is inside. */
    void forEachInside(Consumer<TeamMember> action) {
        for (TeamMember helper = newest; helper != null; helper = helper.previous) {
            if (helper.isInside()) {
                action.accept(helper);
            }
        }
    }

    /** Where the one of those inside is that has the lowest chunk; null if none is in a chunk. */
    @Nullable
    Place lowestPlace() {
        Place lowest = null;
        for (TeamMember helper = newest; helper != null; helper = helper.previous) {
            Place place = helper.isInside() ? helper.place() : null;
            if (place != null && (lowest == null || place.from() < lowest.from())) {
                lowest = place;
            }
        }
        return lowest;
    }
}
