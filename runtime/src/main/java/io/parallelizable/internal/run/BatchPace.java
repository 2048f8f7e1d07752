package io.parallelizable.internal.run;

/**
 * The pace of a stream of inputs on an engine: one batch is computed while the next one is read.
 *
 * @param lookAhead how many elements may be begun and not taken; 0 for two batches
 */
record BatchPace(BatchSize size, int lookAhead) implements Pace {
    /** Batches are read for so long at most, in nanoseconds. */
    private static final long READING = 10_000_000;

    @Override
    public int next() {
        return lookAhead == 0 ? size.most() : Math.min(size.most(), Math.max(1, lookAhead / 2));
    }

    @Override
    public long window(long taken) {
        return lookAhead == 0 ? 2L * size.most() : lookAhead;
    }

    @Override
    public long readingTime() {
        return READING;
    }

    @Override
    public void took(int count, long nanos, long bytes) {
        size.took(count, nanos, bytes);
    }
}
