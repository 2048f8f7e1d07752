package io.parallelizable.internal.run;

import io.parallelizable.engine.Engine;
import io.parallelizable.internal.remote.BytesPerElement;

/**
 * How many elements are computed before their results are used.
 *
 * <p>Few at first, since results may be large, and the consumer wants the first ones soon; more as long as they take so
 * little time that beginning and ending a batch is a noticeable part of it, and so few bytes that several batches fit
 * into memory.
 */
final class BatchSize {
    /** Elements for each thread that are enough for all threads to end at about the same time. */
    static final int ENOUGH_PER_THREAD = 16;

    /** Most elements of a batch. */
    private static final int MOST = 1 << 16;

    /** Batches grow up to this time, in nanoseconds. */
    private static final long ENOUGH = 10_000_000;

    /** Bytes for each slot beyond which they do not grow: slices are not made larger than that either. */
    private static final long ENOUGH_BYTES = 4 << 20;

    /** The part of the memory beyond which they do not: batches are read, sent and computed at the same time. */
    private static final int MEMORY_PARTS = 16;

    /** On an engine they grow up to so many times the work that a slice should hold. */
    private static final int ENOUGH_SLICES = 8;

    private final int enough;
    private final long enoughNanos;
    private final long enoughBytes;
    private final BytesPerElement sent = new BytesPerElement();
    private int most;

    BatchSize(int threads, int firstPerThread, long enoughNanos) {
        this.enough = Math.min(threads, MOST / ENOUGH_PER_THREAD) * ENOUGH_PER_THREAD;
        this.enoughNanos = enoughNanos;
        this.enoughBytes = Math.min(threads * ENOUGH_BYTES, Runtime.getRuntime().maxMemory() / MEMORY_PARTS);
        this.most = Math.min(enough, threads * firstPerThread);
    }

    /** Batches of which the first one has so many elements for each thread, or for each slot of an engine. */
    static BatchSize of(Plan<?> plan, int firstPerThread) {
        Engine engine = plan.settings().engine();
        long slice = engine == null ? 0 : engine.capabilities().leastWork().toNanos();
        return new BatchSize(Math.min(plan.threads(), MOST), firstPerThread, Math.max(ENOUGH, ENOUGH_SLICES * slice));
    }

    /** The most elements of the next batch. */
    int most() {
        return most;
    }

    /** Records a batch: how many elements it had, how long they took, and how many bytes were sent. */
    void took(int count, long nanos, long bytes) {
        grow(nanos);
        sent.add(count, bytes);
        most = (int) Math.max(1, Math.min(most, enoughBytes / Math.max(1, sent.get())));
    }

    private void grow(long nanos) {
        if (nanos < enoughNanos) {
            most = Math.min(2 * most, MOST);
        } else if (most < enough) {
            most = Math.min(2 * most, enough);
        }
    }
}
