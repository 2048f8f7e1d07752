package io.parallelizable.processor.extract;

import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The one exception that stands for all that a method declares. */
final class ThrownTypes {
    private final Types types;
    private final TypeMirror runtimeException;
    private final TypeMirror error;
    private final TypeMirror interruptedException;

    ThrownTypes(Elements elements, Types types) {
        this.types = types;
        this.runtimeException = named(elements, "java.lang.RuntimeException");
        this.error = named(elements, "java.lang.Error");
        this.interruptedException = named(elements, "java.lang.InterruptedException");
    }

    private static TypeMirror named(Elements elements, String name) {
        return elements.getTypeElement(name).asType();
    }

    /** The checked exception, the nearest common supertype of several, or RuntimeException where there is none. */
    TypeMirror union(List<? extends TypeMirror> declared) {
        List<? extends TypeMirror> checked =
                declared.stream().filter(this::isChecked).toList();
        List<? extends TypeMirror> widest = checked.stream()
                .filter(type -> checked.stream().noneMatch(other -> isStrictSubtype(type, other)))
                .distinct()
                .toList();
        return switch (widest.size()) {
            case 0 -> runtimeException;
            case 1 -> widest.get(0);
            default -> commonSuperclass(widest);
        };
    }

    /** Whether a method whose exceptions are united like this may throw InterruptedException. */
    boolean coversInterruption(TypeMirror union) {
        return union.getKind() == TypeKind.DECLARED && types.isSubtype(interruptedException, union);
    }

    private boolean isChecked(TypeMirror type) {
        return !types.isSubtype(type, runtimeException) && !types.isSubtype(type, error);
    }

    private boolean isStrictSubtype(TypeMirror type, TypeMirror other) {
        return types.isSubtype(type, other) && !types.isSameType(type, other);
    }

    private TypeMirror commonSuperclass(List<? extends TypeMirror> exceptions) {
        TypeMirror candidate = boundOf(exceptions.get(0));
        while (!isSupertypeOfAll(candidate, exceptions)) {
            candidate = types.directSupertypes(candidate).get(0);
        }
        return candidate;
    }

    private boolean isSupertypeOfAll(TypeMirror candidate, List<? extends TypeMirror> exceptions) {
        return exceptions.stream().allMatch(exception -> types.isSubtype(exception, candidate));
    }

    /** The class that a type variable stands for: of several bounds the first, since the others are interfaces. */
    private static TypeMirror boundOf(TypeMirror type) {
        TypeMirror bound = type;
        while (bound instanceof TypeVariable || bound instanceof IntersectionType) {
            bound = bound instanceof TypeVariable variable
                    ? variable.getUpperBound()
                    : ((IntersectionType) bound).getBounds().get(0);
        }
        return bound instanceof DeclaredType ? bound : type;
    }
}
