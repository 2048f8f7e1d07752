package io.parallelizable.processor.safety.extract;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generated classes, of which nothing is said: nobody can change them. */
public final class Generated {
    private Generated() {}

    /** Whether a class, or one around it, is marked as generated; companions are. */
    public static boolean is(Element type) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            for (AnnotationMirror mirror : around.getAnnotationMirrors()) {
                String name =
                        mirror.getAnnotationType().asElement().getSimpleName().toString();
                if (name.equals("Generated") || RuntimeNames.isCompanionMark(mirror)) {
                    return true;
                }
            }
        }
        return false;
    }
}
