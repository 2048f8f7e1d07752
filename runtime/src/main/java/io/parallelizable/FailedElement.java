package io.parallelizable;

/**
 * A note that names the call that failed; it is among the {@linkplain Throwable#getSuppressed() suppressed} exceptions
 * of the exception that a run throws.
 *
 * <p>The exception itself keeps its type, its message and the stack of the thread that threw it. This note adds the
 * index, the call as one would type it, the thread that made it, and, as its own stack trace, where the run was
 * started:
 *
 * <pre>
 * java.lang.IllegalArgumentException: negative
 *     at Primes.testPrime(Primes.java:12)
 *     ...
 *     Suppressed: io.parallelizable.FailedElement: element 3 of 1000, Primes.testPrime(-7), on thread parallelizable-1
 *         at Main.main(Main.java:20)
 * </pre>
 *
 * <p>A run adds at most one note, and a run inside a run adds its own. An exception object that disables suppression
 * gets none, and one that is thrown many times collects only a few.
 */
public final class FailedElement extends Exception {
    private static final long serialVersionUID = 1L;

    /** The index of the failed element, from 0. */
    private final long index;

    /** The failed call as one would type it. */
    private final String call;

    /** The name of the thread that made the call. */
    private final String thread;

    /**
     * Made by the runtime, on the thread that called the run.
     *
     * @param index the index of the failed element, from 0
     * @param position the index in words, such as {@code 3 of 100}, or {@code [0][3] of 10 x 10} in a grid
     * @param call the failed call as one would type it
     * @param thread the name of the thread that made the call
     */
    public FailedElement(long index, String position, String call, String thread) {
        super("element " + position + ", " + call + ", on thread " + thread);
        this.index = index;
        this.call = call;
        this.thread = thread;
    }

    /** {@return the index of the failed element in the run, from 0; in a grid the cells are counted row by row} */
    public long index() {
        return index;
    }

    /**
     * {@return the failed call as one would type it, such as {@code Primes.testPrime(91)}; long values are shortened}
     */
    public String call() {
        return call;
    }

    /**
     * {@return the name of the thread that made the call, a worker or the caller itself; its number, such as
     * {@code #31}, if it has no name, as most virtual threads}
     */
    public String thread() {
        return thread;
    }
}
