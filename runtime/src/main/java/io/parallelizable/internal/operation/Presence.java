package io.parallelizable.internal.operation;

import io.parallelizable.internal.execution.PassingInterrupts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread that calls executions of an operation, whose lock guards whether it is interrupted. */
public final class Presence implements AutoCloseable {
    private final Operation operation;
    private final Thread thread = Thread.currentThread();
    private final Runnable lost;
    private final long number = PassingInterrupts.nextNumber();
    private boolean interrupted;
    private volatile @Nullable Supplier<String> where;

    Presence(Operation operation, Runnable lost) {
        this.operation = operation;
        this.lost = lost;
    }

    public boolean isHere() {
        return Thread.currentThread() == thread;
    }

    /**
     * The thread begins a chunk.
     *
     * @param where says where that is, such as {@code , inside element 3 of 100}; called by another thread
     */
    public void begins(Supplier<String> where) {
        this.where = where;
    }

    /** The thread has ended its chunk. */
    public void ends() {
        where = null;
    }

    /** Interrupts the thread, unless someone else has: that interrupt does the same, and is not ours to take back. */
    void interrupt() {
        interrupted = PassingInterrupts.send(thread, number);
    }

    /** Takes the operation's own interrupt back; to be called by the thread. */
    void takeBack() {
        if (interrupted) {
            PassingInterrupts.takeBack(number);
        }
    }

    /** In which chunk the thread is, in words; null if it is in none. */
    @Nullable
    String where() {
        Supplier<String> chunk = where;
        return chunk == null ? null : chunk.get();
    }

    /** Tells that the thread has not stopped for long, and is not counted on any more. */
    void giveUp() {
        lost.run();
    }

    @Override
    public void close() {
        operation.leave(this);
    }
}
