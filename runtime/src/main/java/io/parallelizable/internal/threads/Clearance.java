package io.parallelizable.internal.threads;

/**
 * Whether helpers may begin, which is found out while they wake up.
 *
 * <p>A map in a static initialiser, {@code static final boolean[] PRIME = TestPrimeParallel.map(...)}, must not be
 * shared: a worker that calls a method of that class would wait until the class is initialised, and the initialiser for
 * the worker. (JDK-8143380 tells of the same with parallel streams.) Only a walk of the caller's stack can tell, which
 * takes some microseconds, about as long as it takes to wake a thread: so the caller calls the helpers first and looks
 * then, and they wait for what it finds.
 */
final class Clearance {
    private enum State {
        UNKNOWN,
        GRANTED,
        REFUSED
    }

    private final Thread caller;
    private volatile State state = State.UNKNOWN;

    Clearance(Thread caller) {
        this.caller = caller;
    }

    /** Looks at the stack of the caller, which calls this. */
    void find() {
        boolean initializing = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
        state = initializing ? State.REFUSED : State.GRANTED;
    }

    /** Keeps helpers from beginning. */
    void refuse() {
        state = State.REFUSED;
    }

    boolean isGranted() {
        return state == State.GRANTED;
    }

    /** Waits until it is known whether the current thread may help. */
    boolean await() {
        if (Thread.currentThread() == caller) {
            // An executor that runs its tasks in the caller: no one waits for anyone.
            return true;
        }
        for (int spin = 1; state == State.UNKNOWN; spin++) {
            if (spin % 1_000 == 0) {
                Thread.yield();
            } else {
                Thread.onSpinWait();
            }
        }
        return state == State.GRANTED;
    }
}
