package io.parallelizable.companion;

/**
 * Choices of swept arguments that are no sum of parameters.
 *
 * <p>They are not members of {@link Loops}, whose subclasses would inherit their names: a parameter that is called
 * {@code range} has a constant of that name in its companion.
 */
public final class Swept {
    /** No parameter is swept. */
    public static final int NONE = 0;

    /** The only parameter takes the numbers of a range; its input in a loop is the number of index 0. */
    public static final int RANGE = -1;

    /** Marks the choice of consecutive arguments, in the bits above 8 the first and below how many places they take. */
    static final int SPAN = 1 << 30;

    private Swept() {}
}
