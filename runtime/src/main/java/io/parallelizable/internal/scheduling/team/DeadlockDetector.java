package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds workers that will never finish their chunk, since they wait for something that the caller holds while the
 * caller waits for them: a lock, or a class that it is initialising.
 *
 * <p>The plain loop knows no such deadlock: a thread that holds a lock can take it again. So the caller, which has
 * nothing else to do, looks at its workers now and then. Where one of them waits for a lock that the caller owns,
 * directly or through others, it can only go on after the caller. The same holds for a lock of a caller around this
 * run: that one waits for the element of which this run is part. Our caller then computes the chunk in the worker's
 * place, comes to wait for the lock itself, and is found by the one that owns it.
 *
 * <p>What happens while the caller computes is not found by it. Where a worker holds a lock that the caller's element
 * needs, and waits for one that the caller holds, nothing helps: such a lock is not let go of. What can be done is to
 * learn from it. Where elements have been found to wait for their caller once, later runs of such elements by a caller
 * that holds a monitor stay with it, and none is shared before a look at whether its caller initialises a class.
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
