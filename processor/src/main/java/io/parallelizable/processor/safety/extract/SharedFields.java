package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.extract.MadeObjects.Made;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Knows whether the object in a static field is hurt when several threads change it.
 *
 * <p>The declared type often says only that it is a Map, so what the class assigns to the field counts too.
 */
final class SharedFields {
    private final Sources sources;
    private final MadeObjects objects;
    private final Map<VariableElement, Boolean> known = new HashMap<>();

    SharedFields(Sources sources, Rules rules) {
        this.sources = sources;
        objects = new MadeObjects(sources, rules);
    }

    /** Whether changes by several threads hurt, for all that is known. */
    boolean isHurt(VariableElement field) {
        return known.computeIfAbsent(field, this::findOut);
    }

    private boolean findOut(VariableElement field) {
        if (objects.isSafe(field.asType())) {
            return false;
        }
        Set<Made> made =
                sources.path(field).map(path -> objects.made(field, path)).orElse(Set.of());
        return !made.contains(Made.SAFE)
                && (isConcrete(field.asType()) || !made.isEmpty() && !made.contains(Made.UNKNOWN));
    }

    private static boolean isConcrete(TypeMirror type) {
        return !(type instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.INTERFACE
                        && !declared.asElement().toString().equals("java.lang.Object");
    }
}
