package io.parallelizable.processor.model;

/** A form in which the inputs of a method with one parameter can be given. */
public enum InputForm {
    /** An array, where possible with a variable number of arguments. */
    ARRAY,
    COLLECTION,
    /** A lazy range of consecutive integers, for int and long. */
    RANGE
}
