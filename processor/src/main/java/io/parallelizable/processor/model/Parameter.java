package io.parallelizable.processor.model;

/**
 * A parameter of an annotated method.
 *
 * @param name its name in the source
 * @param type its type; an array for a variable number of arguments
 */
public record Parameter(String name, ValueType type) {}
