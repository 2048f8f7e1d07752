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
    /** The whole message, as the compiler prints it. */
    public String message() {
        return "[Parallelizable." + id + "] " + text;
    }
}
