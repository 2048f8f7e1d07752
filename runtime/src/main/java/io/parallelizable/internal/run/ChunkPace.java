package io.parallelizable.internal.run;

/**
 * How many elements a thread computes in one step of a stream: one, or several if these are so cheap that handing over
 * their results one by one would take a noticeable part of the time.
 *
 * <p>The elements of a step are delivered together, so a slow one delays those before it. Hence a step is short, and
 * has several elements only after many have turned out to be cheap.
 *
 * <p>The window is a few steps for each thread: two elements, or as many as take twice {@link #WINDOW_NANOS}. In that
 * time no thread produces more than some megabytes, so little memory is used, whether results are small or large. Of
 * cheap elements at most twice as many wait as have been taken, since the consumer may not want more.
 */
final class ChunkPace implements Pace {
    /** What a step of several elements should take, in nanoseconds, and a bit more for each thread. */
    private static final double CHUNK_NANOS = 25_000;

    private static final double MORE_CHUNK_NANOS = 1_000;

    /** Half of the window of a thread, in nanoseconds. */
    private static final double WINDOW_NANOS = 200_000;

    /** A step has at most this part of the elements that came before it. */
    private static final int PARTS = 32;

    /** The most elements of a step. */
    private static final int MOST = 1 << 16;

    private final int threads;
    private final int lookAhead;
    private final double chunkNanos;
    private double nanosPerElement = WINDOW_NANOS;
    private long computed;

    /** The pace of a stream before its first element; a look-ahead of 0 is one of a few steps. */
    ChunkPace(int threads, int lookAhead) {
        this.threads = threads;
        this.lookAhead = lookAhead;
        this.chunkNanos = CHUNK_NANOS + MORE_CHUNK_NANOS * threads;
    }

    @Override
    public int next() {
        double most = Math.min(Math.min(computed / PARTS, MOST), lookAhead == 0 ? MOST : lookAhead / (2L * threads));
        return (int) Math.max(1, Math.min(most, chunkNanos / nanosPerElement));
    }

    @Override
    public long window(long taken) {
        if (lookAhead > 0) {
            return lookAhead;
        }
        double inTime = Math.max(1, Math.min(MOST, WINDOW_NANOS / nanosPerElement));
        return (long) Math.min(2.0 * threads * inTime, 2.0 * (threads + taken));
    }

    @Override
    public long readingTime() {
        return (long) chunkNanos;
    }

    @Override
    public void took(int count, long nanos, long bytes) {
        computed += count;
        if (count > 0) {
            // A low cost counts when it was measured twice, a high one at once.
            nanosPerElement = Math.max((double) nanos / count, nanosPerElement / 2);
        }
    }
}
