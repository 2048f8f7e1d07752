package io.parallelizable.internal.scheduling;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * Finds helpers that will never finish their chunk, since they wait for something that the caller holds while the
 * caller waits for them: a lock, or a class that it is initialising.
 *
 * <p>The plain loop knows no such deadlock: whoever holds a lock can take it again. So the caller, which has nothing
 * else to do, looks at its helpers now and then, at first after some milliseconds. Where one of them waits for a lock
 * that the caller owns, directly or through others, it can only go on after the caller; the caller gives it up and
 * computes its chunk itself. A monitor of a virtual thread counts as its carrier's, which the JVM reports to wait for
 * the virtual thread, so that such an owner is found too. Of helpers that are virtual threads themselves, which a
 * user's executor may send, the JVM tells nothing.
 */
final class DeadlockDetector {
    /** How long the caller waits before it looks for the first and for each later time, in nanoseconds. */
    private static final long FIRST_LOOK = TimeUnit.MILLISECONDS.toNanos(10);

    private static final long LAST_LOOK = TimeUnit.SECONDS.toNanos(1);

    /** How many owners of locks that wait for owners of locks are followed. */
    private static final int CHAIN = 100;

    private final Thread caller = Thread.currentThread();
    private final Team team;
    private final ClassInitializerCheck initializerCheck;
    private final ChunkQueue<?> chunks;
    private boolean metSome;

    /** A look at the helpers of the calling thread. */
    DeadlockDetector(Team team, ClassInitializerCheck initializerCheck, ChunkQueue<?> chunks) {
        this.team = team;
        this.initializerCheck = initializerCheck;
        this.chunks = chunks;
    }

    /** Waits until all helpers have left or are given up; false if the run is to stop first. */
    boolean awaitAll() {
        long patience = FIRST_LOOK;
        while (!team.await(patience)) {
            if (chunks.mustStop()) {
                return false;
            }
            boolean hopeless = patience == LAST_LOOK && initializerCheck.isMistaken();
            team.forEachInside(helper -> {
                if (hopeless || waitsForCaller(helper.thread())) {
                    replace(helper);
                }
            });
            patience = Math.min(2 * patience, LAST_LOOK);
        }
        return true;
    }

    /** Whether a helper has been given up, which may still write to the results. */
    boolean hasMetSome() {
        return metSome;
    }

    private void replace(TeamMember helper) {
        long chunk = helper.chunk();
        if (chunk >= 0 && team.giveUp(helper)) {
            metSome = true;
            chunks.compute(TeamMember.from(chunk), TeamMember.count(chunk), Role.CALLER);
        }
    }

    private boolean waitsForCaller(Thread thread) {
        try {
            return thread.getState() != Thread.State.RUNNABLE && Locks.owns(caller, thread);
        } catch (Throwable unknown) {
            // A JVM without its management module, or one that tells nothing of such threads.
            return false;
        }
    }

    /** Loaded at the first need, since the module of these classes is optional. */
    private static final class Locks {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private Locks() {}

        /** Whether a thread waits for a lock that another one owns, directly or through others. */
        static boolean owns(Thread owner, Thread waiting) {
            long id = waiting.getId();
            for (int k = 0; k < CHAIN && id > 0; k++) {
                ThreadInfo info = THREADS.getThreadInfo(id);
                id = info == null ? -1 : info.getLockOwnerId();
                if (id == owner.getId()) {
                    return true;
                }
            }
            return false;
        }
    }
}
