package io.parallelizable.engine;

import java.io.Serializable;

/**
 * Some consecutive elements of a run, sealed for the way to a worker.
 *
 * <p>A slice is made of numbers and bytes alone, and so is a {@link Broadcast}. So an engine may send them by whatever
 * means it has, and where it filters what is deserialized it needs to allow this package and the class
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
     * <p>What an element throws is part of the answer, and so is what keeps this worker from computing the slice. So an
     * exception on the way always means that the slice is lost, whatever the engine makes of it. Interrupting the
     * thread interrupts the element.
     *
     * @param broadcast what the slices of the operation share
     * @return the answer, to be handed to {@link SliceHandler#completed}
     */
    public byte[] compute(Broadcast broadcast) {
        return broadcast.compute(this);
    }

    /**
     * Which slice of its operation this is.
     *
     * @return the number, from 0
     */
    public long number() {
        return number;
    }

    /**
     * Which of the run's elements is this slice's first.
     *
     * @return its index, from 0
     */
    public long first() {
        return first;
    }

    /**
     * How many elements there are.
     *
     * @return the count, at least 1
     */
    public int count() {
        return count;
    }

    /**
     * What is sent.
     *
     * @return the bytes themselves, not to be changed
     */
    public byte[] payload() {
        return payload;
    }

    @Override
    public String toString() {
        return "slice " + number + " (" + count + " elements from " + first + ", " + payload.length + " bytes)";
    }
}
