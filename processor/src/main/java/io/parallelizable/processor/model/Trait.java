package io.parallelizable.processor.model;

/** What is true of an annotated method, or not. */
public enum Trait {
    STATIC,
    PRIVATE,
    /** The method and all classes around it are public. */
    PUBLIC,
    /** The method itself is deprecated. */
    DEPRECATED,
    /** The name of the companion is given in the annotation. */
    NAMED,
    /** {@link InterruptedException} is among the exceptions that it declares, or a subtype of one. */
    DECLARES_INTERRUPTION,
    /** A parameter is a functional interface. */
    TAKES_FUNCTION,
    /** Its class lies in a named module, whose readers need not read ours. */
    IN_NAMED_MODULE,
    /** Its class is that of a compact source file, or lies in one. */
    IN_COMPACT_FILE
}
