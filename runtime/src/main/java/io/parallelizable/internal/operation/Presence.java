package io.parallelizable.internal.operation;

/** A thread that calls executions of an operation; its fields are guarded by the operation's lock. */
public final class Presence implements AutoCloseable {
    private final Operation operation;
    private final Thread thread = Thread.currentThread();
    private boolean interrupted;

    Presence(Operation operation) {
        this.operation = operation;
    }

    /** Interrupts the thread, unless someone else has: that interrupt does the same, and is not ours to take back. */
    void interrupt() {
        if (!thread.isInterrupted()) {
            interrupted = true;
            thread.interrupt();
        }
    }

    /** Takes the operation's own interrupt back; to be called by the thread. */
    void takeBack() {
        if (interrupted) {
            Thread.interrupted();
        }
    }

    @Override
    public void close() {
        operation.leave(this);
    }
}
