package io.parallelizable.support;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A thread that calls something, and what came of it. */
public final class Caller extends Thread {
    private final ThrowingCallable work;
    private volatile Throwable thrown;
    private volatile boolean flag;

    private Caller(ThrowingCallable work, String name, long stackSize) {
        super(null, null, name, stackSize);
        this.work = work;
    }

    /** Calls something in a new thread. */
    public static Caller of(ThrowingCallable work) {
        return of(work, 0);
    }

    /** Calls something in a new thread with such a stack. */
    public static Caller of(ThrowingCallable work, long stackSize) {
        Caller caller = new Caller(work, "caller", stackSize);
        caller.setDaemon(true);
        caller.start();
        return caller;
    }

    @Override
    public void run() {
        try {
            work.call();
        } catch (Throwable failure) {
            thrown = failure;
        }
        flag = isInterrupted();
    }

    /** What the call has thrown, or null. */
    public Throwable thrown() {
        Bounded.join(this);
        return thrown;
    }

    /** Whether the interrupt flag was set when the call had returned. */
    public boolean flag() {
        Bounded.join(this);
        return flag;
    }
}
