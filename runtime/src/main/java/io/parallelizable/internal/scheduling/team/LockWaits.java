package io.parallelizable.internal.scheduling.team;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM reports about threads that wait for locks.
 *
 * <p>It reports the thread that holds a lock for monitors and for locks with one owner, but not for read locks. A
 * monitor of a virtual thread counts as its carrier's; the JVM reports that the carrier waits for the virtual thread,
 * so such an owner is found too. Of a waiting virtual thread it reports only the state. Without the optional module
 * {@code java.management} it reports nothing.
 */
final class LockWaits {
    /** The longest chain of owners of locks, each of which waits for the next, that is followed. */
    private static final int CHAIN = 100;

    private LockWaits() {}

    /** Whether a thread waits for a lock that one of some threads holds, directly or through others. */
    static boolean leadTo(LongPredicate owners, Thread waiting) {
        try {
            return waiting.getState() != Thread.State.RUNNABLE && Jvm.leadTo(owners, waiting.getId());
        } catch (Throwable untold) {
            return false;
        }
    }

    /** Whether the current thread holds a monitor; takes some tens of microseconds. */
    static boolean isMonitorHeldHere() {
        try {
            return Jvm.holdsMonitor(Thread.currentThread().getId());
        } catch (Throwable untold) {
            return false;
        }
    }

    /** What a thread waits for, in words: the lock, and the thread that holds it. */
    static String describe(Thread waiting) {
        String told;
        try {
            told = Jvm.describe(waiting.getId());
        } catch (Throwable untold) {
            told = null;
        }
        if (told != null) {
            return told;
        }
        Object blocker = LockSupport.getBlocker(waiting);
        String name = blocker == null ? "a lock" : blocker.getClass().getName();
        return name + ", of which the JVM tells no more";
    }

    /** How often a thread has waited so far, the present wait included; 0 if that is not known. */
    static long count(Thread waiting) {
        try {
            return Jvm.count(waiting.getId());
        } catch (Throwable untold) {
            return 0;
        }
    }

    /** Loaded at the first need. */
    private static final class Jvm {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private Jvm() {}

        static boolean leadTo(LongPredicate owners, long waiting) {
            long id = waiting;
            for (int k = 0; k < CHAIN && id > 0; k++) {
                ThreadInfo info = THREADS.getThreadInfo(id);
                id = info == null ? -1 : info.getLockOwnerId();
                if (owners.test(id)) {
                    return true;
                }
            }
            return false;
        }

        static boolean holdsMonitor(long id) {
            ThreadInfo[] infos = THREADS.getThreadInfo(new long[] {id}, true, false);
            return infos[0] != null && infos[0].getLockedMonitors().length > 0;
        }

        static long count(long id) {
            ThreadInfo info = THREADS.getThreadInfo(id);
            return info == null ? 0 : info.getBlockedCount() + info.getWaitedCount();
        }

        static @Nullable String describe(long id) {
            ThreadInfo info = THREADS.getThreadInfo(id);
            LockInfo lock = info == null ? null : info.getLockInfo();
            if (info == null || lock == null) {
                return null;
            }
            String owner = info.getLockOwnerName();
            return lock
                    + (owner == null ? ", of whose owner the JVM tells nothing" : ", which thread " + owner + " holds");
        }
    }
}
