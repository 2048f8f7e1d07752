package io.parallelizable.processor.safety.model;

import javax.lang.model.element.ExecutableElement;

/**
 * A hazard of a method, to be told.
 *
 * @param hazard which
 * @param method the annotated method
 * @param detail what distinguishes it, in the words of the message
 * @param remedy what to do instead; empty for what helps with all hazards of the kind
 * @param trail the way to it
 */
public record Finding(Hazard hazard, ExecutableElement method, String detail, String remedy, Trail trail) {}
