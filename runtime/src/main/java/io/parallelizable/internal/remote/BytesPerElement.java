package io.parallelizable.internal.remote;

/**
 * How many bytes an element takes, by the larger ones of the parts that were sent: small ones are mostly what is around
 * the elements.
 */
public final class BytesPerElement {
    private int largest;
    private double bytes;

    /** Takes note of a part: how many elements it had, and what they took. */
    public void add(int count, long partBytes) {
        if (count > 0 && count >= largest / 2) {
            largest = Math.max(count, largest);
            bytes = (double) partBytes / count;
        }
    }

    /** How many; 0 if nothing was sent. */
    public double get() {
        return bytes;
    }
}
