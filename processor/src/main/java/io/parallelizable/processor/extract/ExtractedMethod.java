package io.parallelizable.processor.extract;

import io.parallelizable.processor.model.AnnotatedMethod;

/**
 * An annotated method that has been read.
 *
 * @param model what the later stages see of it
 * @param source where it stands
 */
public record ExtractedMethod(AnnotatedMethod model, SourceMethod source) {}
