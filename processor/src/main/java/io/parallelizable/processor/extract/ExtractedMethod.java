package io.parallelizable.processor.extract;

import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/**
 * An annotated method with the places in the source where its problems are shown.
 *
 * @param model what the later stages see of it
 * @param element the method
 * @param annotation its annotation
 * @param givenName the companion's name in the annotation, if one is given
 */
public record ExtractedMethod(
        AnnotatedMethod model,
        ExecutableElement element,
        AnnotationMirror annotation,
        Optional<AnnotationValue> givenName) {}
