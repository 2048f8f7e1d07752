package io.parallelizable.internal.threads;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The helpers that are inside one execution.
 *
 * <p>Open, then closed for good: helpers enter while it is open, and the caller that closes it waits until all have
 * left. A helper can be interrupted only between its {@code enter} and its {@code leave}, so that no interrupt reaches
 * what the thread does next. Threads enter and leave once a run, not once a strip, so one lock serves all; it is a
 * {@link ReentrantLock}, under which a virtual thread can wait without holding its carrier. The caller spins for as
 * long as helpers that are in their last strips should need, since being woken takes longer.
 */
final class Crew {
    /** How often a closing caller looks again before it waits: some 20 us. */
    private static final int SPINS = 1_000;

    /** How long an interrupted caller waits for helpers to leave, in nanoseconds. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(10);

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Set<Thread> inside = new HashSet<>();
    private final Set<Thread> interrupted = new HashSet<>();
    private volatile int size;
    private volatile int entered;
    private boolean closed;

    Crew(int capacity) {
        this.capacity = capacity;
    }

    /** How many helpers are inside. */
    int size() {
        return size;
    }

    /** How many helpers have entered so far. */
    int entered() {
        return entered;
    }

    /** Enters, unless the crew is closed or full. */
    boolean enter() {
        lock.lock();
        try {
            if (closed || inside.size() == capacity || !inside.add(Thread.currentThread())) {
                return false;
            }
            size = inside.size();
            entered++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Leaves, and takes back an interrupt that was meant for this execution. */
    void leave() {
        lock.lock();
        try {
            Thread self = Thread.currentThread();
            inside.remove(self);
            size = inside.size();
            if (interrupted.remove(self)) {
                Thread.interrupted();
            }
            if (inside.isEmpty()) {
                empty.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets no one in any more and waits until all have left; false if the waiting thread is interrupted first. */
    boolean close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        for (int spin = 0; spin < SPINS && size > 0; spin++) {
            Thread.onSpinWait();
        }
        return size == 0 || await();
    }

    private boolean await() {
        lock.lock();
        try {
            while (!inside.isEmpty()) {
                empty.await();
            }
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts those inside and gives them a moment to leave. To be called after {@link #close}. */
    void interrupt() {
        boolean flag = Thread.interrupted();
        lock.lock();
        try {
            interrupted.addAll(inside);
            inside.forEach(Thread::interrupt);
            long nanos = GRACE;
            while (!inside.isEmpty() && nanos > 0) {
                nanos = empty.awaitNanos(nanos);
            }
        } catch (InterruptedException again) {
            flag = true;
        } finally {
            lock.unlock();
            if (flag) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
