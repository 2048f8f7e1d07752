package io.parallelizable.internal.profile;

/**
 * For how much of its time in a run a thread has had a processor, by samples: to ask the system takes a microsecond or
 * two, so it is asked now and then. What lies between two samples is known for certain. Written by the thread itself,
 * read when the run has ended.
 */
final class ProcessorTime {
    /** Time between two samples, in nanoseconds. */
    private static final long PAUSE = 2_000_000;

    /** A pause between chunks from which on the thread may have been elsewhere meanwhile. */
    private static final long ABSENCE = 1_000_000;

    private long sampled;
    private long sample = -1;
    private volatile long processorNanos;
    private volatile long nanos;

    /** A chunk begins, the one before having ended at some time. */
    void begin(long ended, long now) {
        if (sample < 0 || now - ended > ABSENCE) {
            sample = JvmTimes.ofCurrentThread();
            sampled = now;
        }
    }

    /** A part has been computed; whether a sample was taken, which is time lost. */
    boolean sample(long now) {
        if (sample < 0 || now - sampled < PAUSE) {
            return false;
        }
        long next = JvmTimes.ofCurrentThread();
        processorNanos += Math.min(next - sample, now - sampled);
        nanos += now - sampled;
        sample = next;
        sampled = now;
        return true;
    }

    /** What lies between samples. */
    long nanos() {
        return nanos;
    }

    /** What the thread had a processor for of that. */
    long processorNanos() {
        return processorNanos;
    }
}
