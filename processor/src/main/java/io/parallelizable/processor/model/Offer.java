package io.parallelizable.processor.model;

/**
 * A method offered by its companion for one form of input.
 *
 * @param method the method
 * @param form how inputs are given
 */
public record Offer(AnnotatedMethod method, InputForm form) {
    /** Whether results come in an array, which needs a type that arrays can be made of, and not in a list. */
    public boolean returnsArray() {
        boolean primitive = method.result().isPrimitive();
        return primitive || method.result().reifiable() && form != InputForm.COLLECTION;
    }
}
