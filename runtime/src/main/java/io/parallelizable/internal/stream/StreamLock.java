package io.parallelizable.internal.stream;

import io.parallelizable.internal.threads.MemoryPause;
import java.util.concurrent.locks.ReentrantLock;

/** The lock of a stream, which is let go while something takes long. */
final class StreamLock extends ReentrantLock {
    private static final long serialVersionUID = 1L;

    static {
        MemoryPause.prepare(OutOfMemoryError.class);
    }

    /** Something that is done without the lock. */
    @FunctionalInterface
    interface Action<T, X extends Throwable> {
        T take() throws X;
    }

    /** Does something without the lock, which the current thread holds before and afterwards. */
    <T, X extends Throwable> T without(Action<T, X> action) throws X {
        unlock();
        try {
            return action.take();
        } finally {
            lockAgain();
        }
    }

    /**
     * Takes the lock even if memory is short, of which waiting in the lock's queue needs some: steps that were begun
     * must be ended.
     */
    private void lockAgain() {
        while (true) {
            try {
                lock();
                return;
            } catch (OutOfMemoryError memoryIsShort) {
                MemoryPause.take();
            }
        }
    }
}
