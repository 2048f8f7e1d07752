package io.parallelizable.engine;

import java.io.Serializable;

/**
 * Some consecutive elements of a run, with an authentication code, to be sent to a worker.
 *
 * <p>A slice consists of numbers and bytes alone, and so does a {@link Broadcast}. So an engine may send them by any
 * means, and if it filters what is deserialized it needs to allow this package and the class
 * {@code io.parallelizable.internal.remote.SealedBroadcast} alone.
 */
public final class Slice implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Which slice of its operation this is. */
    private final long number;

    /** The index of its first element. */
    private final long first;

    /** How many elements it has. */
    private final int count;

    /** The elements, sealed. */
    private final byte[] payload;

    /**
     * Made by the runtime.
     *
     * @param number which slice of its operation this is, from 0
     * @param first the index of its first element
     * @param count how many elements it has
     * @param payload the elements, sealed
     */
    public Slice(long number, long first, int count, byte[] payload) {
        this.number = number;
        this.first = first;
        this.count = count;
        this.payload = payload;
    }

    /**
     * Computes the elements; to be called on a worker, with the broadcast of the same operation.
     *
     * <p>What an element throws is part of the answer, and so is the reason why this worker cannot compute the slice.
     * So an exception of the engine always means that the slice is lost. Interrupting the thread interrupts the
     * element.
     *
     * @param broadcast what the slices of the operation share
     * @return the answer, for {@link SliceHandler#completed}
     */
    public byte[] compute(Broadcast broadcast) {
        return broadcast.compute(this);
    }

    /** {@return the number of this slice in its operation, from 0} */
    public long number() {
        return number;
    }

    /** {@return the index of this slice's first element in the run, from 0} */
    public long first() {
        return first;
    }

    /** {@return how many elements there are, at least 1} */
    public int count() {
        return count;
    }

    /** {@return the bytes to send: the bytes themselves, not to be changed} */
    public byte[] payload() {
        return payload;
    }

    @Override
    public String toString() {
        return "slice " + number + " (" + count + " elements from " + first + ", " + payload.length + " bytes)";
    }
}
