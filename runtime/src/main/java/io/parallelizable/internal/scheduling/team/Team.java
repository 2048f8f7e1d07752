package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.scheduling.pool.BriefWait;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The threads that take part in one run: its caller, and the workers that are inside.
 *
 * <p>A team is open, and then closed for good: workers enter while it is open, and the caller that closes it waits
 * until all have left. One word holds how many are inside, how many have entered, and whether it is closed, so that
 * entering and closing are one compare-and-set each, and neither misses the other. A worker leaves with a release, and
 * the caller reads that none is inside with an acquire: so it sees all that the workers wrote.
 *
 * <p>The caller spins for as long as workers in their last chunks should need, since being woken takes longer; then it
 * parks. It writes {@code waiting} and then reads how many are inside, the last worker leaves and then reads
 * {@code waiting}, so one of them sees the other.
 */
final class Team implements BriefWait {
    private static final long CLOSED = Long.MIN_VALUE;
    private static final long ENTERED = 1L << 32;

    private final Thread caller = Thread.currentThread();
    private final int capacity;
    private final MemberStack members = new MemberStack();
    private final Leapfrog leapfrog = new Leapfrog(caller);
    private final AtomicLong state = new AtomicLong();
    private volatile boolean waiting;
    private volatile boolean hurried;

    /** A team for so many workers at once, of which the calling thread computes nothing. */
    Team(int capacity) {
        this.capacity = capacity;
    }

    /** A team of the calling thread, and of so many workers at once. */
    Team(int capacity, TeamMember caller) {
        this(capacity);
        members.push(caller);
    }

    /** Has the caller help a run of one of those inside, if it waits for them. */
    boolean offer(JoinTask task) {
        return leapfrog.offer(task);
    }

    /** Its members, the caller and all workers that have entered. */
    MemberStack members() {
        return members;
    }

    /** How many workers are inside. */
    int size() {
        return state.intValue();
    }

    /** How many workers have entered so far. */
    int entered() {
        return (int) ((state.get() & ~CLOSED) >>> 32);
    }

    /** Enters, unless the team is closed or full, or the thread is inside already. */
    boolean enter(TeamMember worker) {
        if (members.contains(worker.thread())) {
            return false;
        }
        long seen;
        do {
            seen = state.get();
            if (seen < 0 || (int) seen == capacity) {
                return false;
            }
        } while (!state.compareAndSet(seen, seen + ENTERED + 1));
        members.push(worker);
        return true;
    }

    /** Leaves. */
    void leave(TeamMember worker) {
        if (worker.leave()) {
            countOut();
        }
    }

    private void countOut() {
        if ((int) state.decrementAndGet() == 0 && waiting) {
            LockSupport.unpark(caller);
        }
    }

    /** Turns away all that come from now on. */
    void close() {
        long seen = state.get();
        while (seen >= 0 && !state.compareAndSet(seen, seen | CLOSED)) {
            seen = state.get();
        }
    }

    /** Waits a moment, awake, until all have left; false if they have not. To be called by the caller. */
    boolean spin() {
        leapfrog.open();
        long end = System.nanoTime() + Tuning.CALLER_AWAKE;
        while (size() > 0 && System.nanoTime() < end) {
            leapfrog.run();
            Thread.onSpinWait();
        }
        return hasEnded();
    }

    /**
     * Waits so long until all have left; false if they have not, or if the caller is interrupted or {@linkplain #hurry
     * hurried} first.
     */
    boolean await(long nanos) {
        long deadline = System.nanoTime() + nanos;
        waiting = true;
        while (size() > 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || hurried || caller.isInterrupted()) {
                hurried = false;
                return false;
            }
            leapfrog.run();
            if (size() > 0 && !hurried) {
                LockSupport.parkNanos(this, left);
            }
        }
        return hasEnded();
    }

    /** Waits likewise, and is not kept from it by interrupts, which the caller finds afterwards. */
    boolean awaitDeaf(long nanos) {
        leapfrog.close();
        long deadline = System.nanoTime() + nanos;
        boolean flag = false;
        boolean allLeft;
        do {
            flag |= Thread.interrupted();
            allLeft = await(deadline - System.nanoTime());
        } while (!allLeft && deadline - System.nanoTime() > 0);
        if (flag) {
            caller.interrupt();
        }
        return allLeft;
    }

    private boolean hasEnded() {
        boolean ended = size() == 0;
        if (ended) {
            leapfrog.close();
        }
        return ended;
    }

    /** Wakes the caller, if it waits, to see what is new. */
    void hurry() {
        hurried = true;
        LockSupport.unpark(caller);
    }

    /**
     * Interrupts those that compute elements above an index, which are no longer needed; where they are about to
     * finish, it lets them.
     */
    void dismissAbove(int index) {
        long end = System.nanoTime() + Tuning.FORBEARANCE;
        while (members.areAbove(index) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        interruptAbove(index);
        hurry();
    }

    /** Interrupts those that compute elements above an index; whose chunk begins at 0 lies above -1. */
    void interruptAbove(int index) {
        members.forEachInside(member -> {
            long seen = member.word();
            if (TeamMember.isAbove(index, seen)) {
                member.interrupt(seen);
            }
        });
    }

    /** Goes on without those that compute elements above an index. */
    void giveUpAbove(int index) {
        members.forEachInside(member -> {
            long seen = member.word();
            if (TeamMember.isAbove(index, seen)) {
                giveUp(member, seen);
            }
        });
    }

    /** Goes on without a worker in the chunk that was seen; false if it has just finished that. */
    boolean giveUp(TeamMember worker, long seen) {
        boolean givenUp = worker.giveUp(seen);
        if (givenUp) {
            worker.leaveBehind();
            countOut();
        }
        return givenUp;
    }
}
