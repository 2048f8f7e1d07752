package io.parallelizable.checkpoint.internal.identity.code;

/**
 * Where a class comes from.
 *
 * @param root the directory or the jar, as an address
 */
public record Source(Kind kind, String root) {
    /** Whose code it is. */
    public enum Kind {
        /** Read method by method. */
        USER,
        /** A jar that the user's code calls, which counts as a whole. */
        LIBRARY,
        /** The JDK and this project's runtime, which are no part of what a method is. */
        PLATFORM
    }

    /** Of classes that are not found. */
    public static final Source NOWHERE = new Source(Kind.PLATFORM, "nowhere");

    static final Source OF_THE_PLATFORM = new Source(Kind.PLATFORM, "");
}
