package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds workers that will never finish their chunk, since they wait for something that the caller holds while the
 * caller waits for them: a lock, or a class that it is initialising.
 *
 * <p>The plain loop has no such deadlock, since a thread that holds a lock can take it again. So a caller that has
 * nothing else to do inspects its workers from time to time. A worker that waits for a lock that the caller owns,
 * directly or through other threads, can only continue after the caller. The same holds for a lock of the caller of an
 * outer run, since that one waits for the element of which this run is part. The caller of this run then computes the
 * chunk in the worker's place; there it waits for the lock itself, and the caller that owns the lock finds it.
 *
 * <p>A deadlock that arises while the caller computes is not found. If a worker holds a lock that the caller's element
 * needs, and waits for one that the caller holds, nothing can be done, since the worker does not release its lock. But
 * the runtime remembers it: once elements have been found to wait for their caller, later runs of the same method by a
 * caller that holds a monitor stay on that caller, and no run of it is shared before the check whether its caller
 * initialises a class.
 */
final class DeadlockDetector {
    /** Whether elements of a kernel's class have been found to wait for what a caller holds. */
    private static final ClassValue<AtomicBoolean> MET = new ClassValue<>() {
        @Override
        protected AtomicBoolean computeValue(Class<?> kernel) {
            return new AtomicBoolean();
        }
    };

    private final CallerChain chain;
    private final ClassInitializerCheck initializerCheck;
    private final AtomicBoolean met;

    DeadlockDetector(CallerChain chain, ClassInitializerCheck initializerCheck, Class<?> kernel) {
        this.chain = chain;
        this.initializerCheck = initializerCheck;
        this.met = MET.get(kernel);
    }

    /** Whether the current thread, the caller, had better compute such elements alone. */
    boolean isLikely() {
        return met.get() && LockWaits.isMonitorHeldHere();
    }

    /** Whether elements of the kernel's class have ever been found to wait. */
    boolean hasMetAny() {
        return met.get();
    }

    /** Whether a worker waits for what a caller holds; to be called by a caller that waits for it. */
    boolean isBlockedByCaller(Thread worker) {
        boolean blocked = LockWaits.leadTo(chain::includes, worker);
        if (blocked) {
            met.set(true);
        }
        return blocked;
    }

    /** Whether workers have begun that should not have, while the current thread initialises a class. */
    boolean isInitializingClass() {
        boolean mistaken = initializerCheck.isMistaken();
        if (mistaken) {
            met.set(true);
        }
        return mistaken;
    }
}
