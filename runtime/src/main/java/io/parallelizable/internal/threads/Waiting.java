package io.parallelizable.internal.threads;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/** What threads wait for. */
public final class Waiting {
    private Waiting() {}

    /** Whether a thread waits for a lock of any kind. */
    public static boolean isForLock(Thread thread) {
        return thread.getState() == Thread.State.BLOCKED || isLock(LockSupport.getBlocker(thread));
    }

    /** Locks park their threads on themselves, or on an object of a class inside their own. */
    private static boolean isLock(@Nullable Object blocker) {
        if (blocker == null) {
            return false;
        }
        Class<?> around = blocker.getClass().getEnclosingClass();
        return blocker instanceof StampedLock
                || around != null
                        && (Lock.class.isAssignableFrom(around) || ReadWriteLock.class.isAssignableFrom(around));
    }
}
