package io.parallelizable.processor.extract;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Annotations, read by name: the processor must work where the runtime's classes are on the class path of the code
 * being compiled, and not on its own.
 */
public final class Annotations {
    public static final String PARALLELIZABLE = "io.parallelizable.Parallelizable";
    public static final String PER_THREAD = "io.parallelizable.PerThread";
    public static final String GENERATED_COMPANION = "io.parallelizable.companion.GeneratedCompanion";

    private Annotations() {}

    /** The annotation of that name on an element. */
    public static Optional<? extends AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror, name))
                .findFirst();
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(name);
    }

    /** A value that is written in an annotation. */
    public static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** A value of an annotation on an element. */
    public static Optional<Object> value(Element element, String annotation, String member) {
        return find(element, annotation)
                .flatMap(mirror -> value(mirror, member))
                .map(AnnotationValue::getValue);
    }
}
