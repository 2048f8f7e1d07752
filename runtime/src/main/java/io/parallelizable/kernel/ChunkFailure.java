package io.parallelizable.kernel;

/**
 * Thrown by a kernel when an element fails: carries what the element threw, and how many elements of the chunk were
 * finished before it.
 *
 * <p>It never leaves the runtime, which throws the cause itself. So it has no message, no stack trace and costs little.
 */
public final class ChunkFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** How many elements of the chunk were finished. */
    private final int finished;

    /**
     * A failure of the element that follows the finished ones.
     *
     * @param finished how many elements of the chunk were finished, from 0
     * @param cause what the element threw
     */
    public ChunkFailure(int finished, Throwable cause) {
        super(null, cause, false, false);
        this.finished = finished;
    }

    /** {@return how many elements of the chunk were finished, from 0: the failed one is {@code from + finished}} */
    public int finished() {
        return finished;
    }
}
