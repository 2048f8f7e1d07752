package io.parallelizable.internal.execution;

/**
 * Receives the progress of an operation that is under way, and says whether it is to stop; the same for all the
 * executions that it consists of. Used by all its threads at once.
 */
public interface CancellationToken {
    /**
     * Whether to begin no chunk any more. The calling thread has been interrupted as well then, which ends whatever it
     * waits in; but an element may have taken that interrupt.
     */
    boolean isStopRequested();

    /** Takes note of elements that have been computed; called between two chunks. */
    void computed(long count);

    /** Takes note of elements that need not be computed, since their results were stored. */
    void restored(long count);

    /** Takes note of bytes that have been sent to an engine. */
    void sent(long bytes);
}
