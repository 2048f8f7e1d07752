package io.parallelizable.internal.profile;

import io.parallelizable.internal.threads.ThreadName;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records the times of one thread's part in a run, in buffers that only this thread fills.
 *
 * <p>The thread alone calls all methods but {@link #isInside}, {@link #blockedCount} and {@link #notes}. It takes the
 * lock of its notes for each part that it has computed, for which nobody competes: only when the run has ended does the
 * caller take it to read them, since a thread that was left behind may still add some then.
 */
final class ThreadLog {
    private final Thread thread;
    private final ProcessorTime processor = new ProcessorTime();
    private final Grain grain = new Grain();
    private final Notes notes;
    private final long blockedBefore;
    private final AtomicBoolean inside = new AtomicBoolean();
    private long start;

    ThreadLog(Thread thread) {
        this.thread = thread;
        this.notes = new Notes(ThreadName.of(thread));
        this.blockedBefore = JvmTimes.blockedCount(thread);
    }

    Thread thread() {
        return thread;
    }

    Notes notes() {
        return notes;
    }

    ProcessorTime processor() {
        return processor;
    }

    /** How often the thread has waited to enter a synchronized block since it came, as far as that is known. */
    long blockedCount() {
        return Math.max(0, JvmTimes.blockedCount(thread) - blockedBefore);
    }

    /** Whether the thread is in elements; asked by other threads, to which an answer of a moment ago is as good. */
    boolean isInside() {
        return inside.getPlain();
    }

    /** A chunk is begun. */
    void begin() {
        inside.lazySet(true);
        long ended = start;
        start = System.nanoTime();
        processor.begin(ended, start);
    }

    /** The size of the next part, which is begun, if so many elements of the chunk remain. */
    int next(int remaining) {
        return grain.next(remaining);
    }

    /** A part is computed; the next one begins. */
    void took(long from, int count) {
        long now = System.nanoTime();
        grain.took(count, now - start);
        notes.add(from, count, start, now);
        start = processor.sample(now) ? System.nanoTime() : now;
    }

    /** The chunk has ended, or an element has failed. */
    void end() {
        inside.lazySet(false);
    }
}
