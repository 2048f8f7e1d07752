package io.parallelizable.processor.model;

/**
 * A mistake in the use of the annotation.
 *
 * @param id its stable name, which has a section in {@code docs/errors.md}
 * @param method the method concerned
 * @param place where to show it
 * @param text what was seen, the rule, and the way out
 */
public record Problem(String id, AnnotatedMethod method, Place place, String text) {
    /** The part of a method at which a problem is shown. */
    public enum Place {
        METHOD,
        FIRST_PARAMETER,
        SECOND_PARAMETER,
        /** The name given in the annotation; the method where none is given. */
        COMPANION_NAME
    }

    /** The whole message, as the compiler prints it. */
    public String message() {
        return "[Parallelizable." + id + "] " + text;
    }
}
