package io.parallelizable.processor.model;

/** The part of a method at which a problem is shown. */
public sealed interface Place {
    /** The method's name. */
    Place METHOD = new Whole();

    /** The name given in the annotation; the method where none is given. */
    Place COMPANION_NAME = new GivenName();

    /** A parameter, by its position. */
    static Place parameter(int position) {
        return new OfParameter(position);
    }

    /** See {@link #METHOD}. */
    record Whole() implements Place {}

    /** See {@link #COMPANION_NAME}. */
    record GivenName() implements Place {}

    /** See {@link #parameter}. */
    record OfParameter(int position) implements Place {}
}
