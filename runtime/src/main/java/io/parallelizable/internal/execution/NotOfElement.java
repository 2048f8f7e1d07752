package io.parallelizable.internal.execution;

/**
 * An exception that counts as an element's, though no element has thrown it: that a search is over, or that what the
 * user gave for combining results has failed. Calling the element again would change nothing.
 */
public interface NotOfElement {}
