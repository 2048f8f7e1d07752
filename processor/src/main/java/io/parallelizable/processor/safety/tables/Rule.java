package io.parallelizable.processor.safety.tables;

/**
 * What a method does, as a table says.
 *
 * @param kind what
 * @param method its name, or the beginning of it with a star; {@code new} for a constructor
 * @param position the argument that is concerned, if it is one
 * @param text what is to be said of it; empty if nothing in particular
 */
public record Rule(Kind kind, String method, int position, String text) {
    /** The kinds of rules; the first lines of {@code jdk.txt} explain them. */
    public enum Kind {
        CHANGE,
        FILL,
        UPDATE,
        VIEW,
        FRESH,
        WRAP,
        OWN,
        USE,
        SAFE,
        COUNT,
        GENERATOR,
        RANDOM,
        DRAW,
        SHUFFLE,
        TIME,
        GLOBAL,
        QUIET,
        DEFER,
        WAIT,
        FILE;

        /** Whether the source of a method tells more, where it is there. */
        public boolean givesWayToSource() {
            return this == CHANGE || this == VIEW || this == FILL || this == UPDATE || this == USE || this == WRAP;
        }

        boolean hasPosition() {
            return this == FILL || this == UPDATE || this == SHUFFLE;
        }
    }

    boolean appliesTo(String name) {
        return method.endsWith("*") ? name.startsWith(method.substring(0, method.length() - 1)) : name.equals(method);
    }
}
