package io.parallelizable.processor.model;

/**
 * A loop that the companion needs: each is a kernel of its own.
 *
 * @param method the method that it calls
 * @param source where the values of swept arguments come from
 * @param sweep which arguments are swept
 */
public record Loop(AnnotatedMethod method, Source source, Sweep sweep) {
    /** Where values come from; a Collection's are in an array by then. */
    public enum Source {
        ARRAYS,
        RANGE,
        NOTHING
    }
}
