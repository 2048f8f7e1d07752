package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.util.concurrent.TimeUnit;

/**
 * A consumer for whom time does not pass: it never looks for itself, counts on each worker, and leaves no thread
 * behind. So it goes on for the reasons alone that a test gives it, on the slowest machine too.
 */
final class Patient {
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final Times FOR_EVER = new Times(HOUR, HOUR, 0, HOUR, HOUR, HOUR);

    /** The same, but threads that were interrupted are left behind at once. */
    static final Times WITHOUT_GRACE = new Times(HOUR, HOUR, 0, 0, HOUR, HOUR);

    final Thread thread = Thread.currentThread();
    final Pipeline<int[]> pipeline;

    /** The current thread is the consumer. */
    Patient(ScriptedProducer producer, boolean inOrder) {
        this(producer, inOrder, FOR_EVER);
    }

    Patient(ScriptedProducer producer, boolean inOrder, Times times) {
        this.pipeline = new Pipeline<>(producer, inOrder, times);
    }

    /** The result of the next element, of a producer whose steps have one each; -1 if there is none. */
    int take() throws Throwable {
        Part<int[]> part = pipeline.next();
        if (part == null) {
            return -1;
        }
        assertThat(part.count()).isOne();
        return part.results()[part.at()];
    }

    /** Whether it waits for a change, so that somebody has to wake it. */
    boolean sleeps() {
        return thread.getState() == Thread.State.TIMED_WAITING;
    }

    /** Waits until it does. */
    void awaitSleep() {
        Bounded.until("a consumer that sleeps", this::sleeps);
    }
}
