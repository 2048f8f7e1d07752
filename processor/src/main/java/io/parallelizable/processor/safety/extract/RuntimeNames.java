package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.extract.Annotations;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The runtime's names that the check knows, in one place. */
public final class RuntimeNames {
    public static final String PARALLELIZABLE = Annotations.PARALLELIZABLE;
    public static final String GENERATED_COMPANION = Annotations.GENERATED_COMPANION;
    static final String PER_THREAD = Annotations.PER_THREAD;

    private RuntimeNames() {}

    static boolean isCompanionMark(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(GENERATED_COMPANION);
    }
}
