package io.parallelizable.processor.extract;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/**
 * An annotated method as it stands in the source now, with the places where its problems are shown.
 *
 * @param home its class
 * @param element the method
 * @param annotation its annotation
 * @param givenName the companion's name in the annotation, if one is given
 * @param companion the simple name of the companion that it asks for; none if that is not known yet
 */
public record SourceMethod(
        AnnotatedClass home,
        ExecutableElement element,
        AnnotationMirror annotation,
        Optional<AnnotationValue> givenName,
        Optional<String> companion) {

    /** What compilers give as the value of a constant that they do not know. */
    private static final String UNKNOWN = "<error>";

    static SourceMethod of(AnnotatedClass home, ExecutableElement element, AnnotationMirror annotation) {
        Optional<AnnotationValue> given =
                Annotations.value(annotation, "name").filter(value -> !"".equals(value.getValue()));
        Optional<String> companion = given.isEmpty()
                ? Optional.of(defaultCompanion(element.getSimpleName().toString()))
                : given.map(AnnotationValue::getValue)
                        .filter(value -> !UNKNOWN.equals(value))
                        .filter(String.class::isInstance)
                        .map(String.class::cast);
        return new SourceMethod(home, element, annotation, given, companion);
    }

    /** The name of the companion of a method whose annotation gives none. */
    public static String defaultCompanion(String method) {
        int first = method.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + method.substring(Character.charCount(first))
                + "Parallel";
    }

    /** Whether all types of its signature are defined. */
    public boolean isDefined() {
        return SignatureScan.isDefined(element);
    }
}
