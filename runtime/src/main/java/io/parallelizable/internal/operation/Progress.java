package io.parallelizable.internal.operation;

/** How far an operation has come, in words. */
public final class Progress {
    private Progress() {}

    /**
     * So many elements of so many.
     *
     * @param length how many there are; -1 if no one knows
     * @return such as {@code 3 of 100 elements}
     */
    public static String describe(long computed, long length) {
        return length < 0 ? computed + " elements" : computed + " of " + length + " elements";
    }
}
