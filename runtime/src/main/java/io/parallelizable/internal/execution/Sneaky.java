package io.parallelizable.internal.execution;

/**
 * Throws what no signature in here declares.
 *
 * <p>What an element throws leaves a run as the very object, checked or not. The public methods of runs declare it; the
 * code between them and the element would only pass its type along.
 */
public final class Sneaky {
    private Sneaky() {}

    /** Throws something, as if it were unchecked; in {@code throw} it tells the compiler that code ends. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: any throwable passes
    public static <X extends Throwable> RuntimeException thrown(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
