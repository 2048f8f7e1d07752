package io.parallelizable.internal.stream;

import io.parallelizable.internal.scheduling.pool.Assignment;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The threads that take the steps of a stream, and the requests for more of them. The stream's lock guards both. */
final class Crew {
    private final int most;
    private final StreamLock lock;
    private final Requests requests;

    /** The threads that are taking steps, the consumer included, each with what it executes. */
    private final Map<Thread, Assignment> inside = new IdentityHashMap<>();

    private @Nullable Thread consumer;

    /** At most so many threads take steps at once. */
    Crew(int most, StreamLock lock, Times times) {
        this.most = most;
        this.lock = lock;
        this.requests = new Requests(times);
    }

    /** Workers are asked for in this way from now on. */
    void use(BooleanSupplier invitation) {
        requests.use(invitation);
    }

    /** The current thread is the consumer. */
    void consumerIsHere() {
        consumer = Thread.currentThread();
    }

    /** Whether the current thread is the consumer. */
    boolean isConsumerHere() {
        return Thread.currentThread() == consumer;
    }

    /** Whether a worker was asked for and has not come. */
    boolean isOneAskedFor() {
        return requests.pending() > 0;
    }

    /** Whether no worker is to be expected soon. */
    boolean isHopeless() {
        return requests.areHopeless();
    }

    /** Whether one more thread may take steps, beside those that were asked for. */
    boolean hasRoom() {
        return inside.size() + requests.pending() < most;
    }

    /**
     * Asks for a worker, unless none came at a recent request; returns whether it has asked, during which all state may
     * have changed.
     */
    boolean ask() {
        boolean asks = requests.mayBeSent();
        if (asks) {
            requests.send(lock);
        }
        return asks;
    }

    /** The current thread is a worker that was asked for; whether it is to take steps. */
    boolean comes() {
        Thread self = Thread.currentThread();
        if (isConsumerHere() || inside.containsKey(self)) {
            // The executor has it work where it was asked for, in the midst of something else.
            requests.refused();
            return false;
        }
        requests.came();
        return inside.size() < most;
    }

    /** The current thread takes steps. */
    void take(Runnable steps) {
        Thread self = Thread.currentThread();
        inside.put(self, Assignment.current());
        try {
            steps.run();
        } finally {
            inside.remove(self);
        }
    }

    /**
     * The stream no longer waits for the threads that are inside: the pool replaces those that are workers and do not
     * return.
     */
    void leaveBehind() {
        inside.values().forEach(Assignment::leaveBehind);
    }
}
