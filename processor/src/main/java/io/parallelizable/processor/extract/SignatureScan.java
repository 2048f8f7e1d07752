package io.parallelizable.processor.extract;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What the signature of a method mentions. */
final class SignatureScan {
    private final TypeScan types = new TypeScan();
    private boolean undefined;

    private SignatureScan(ExecutableElement method) {
        method.getReturnType().accept(types, null);
        for (VariableElement parameter : method.getParameters()) {
            undefined |= parameter.asType().getKind() == TypeKind.VOID;
            parameter.asType().accept(types, null);
        }
        for (TypeParameterElement variable : method.getTypeParameters()) {
            variable.asType().accept(types, null);
            // Eclipse's compiler leaves out an exception as long as it does not know that its bound is one.
            undefined |= !variable.getBounds().stream().allMatch(SignatureScan::isDefinedException);
        }
        for (TypeMirror thrown : method.getThrownTypes()) {
            thrown.accept(types, null);
            undefined |= !isDefinedException(thrown);
        }
        // Where Eclipse's compiler does not know the type of one parameter it leaves out all. Only after all these
        // questions has it tried.
        undefined |= method.toString().startsWith("[unresolved]");
    }

    static TypeScan of(ExecutableElement method) {
        return new SignatureScan(method).types;
    }

    /** Whether all that the signature mentions is known: another processor may still generate a type. */
    static boolean isDefined(ExecutableElement method) {
        SignatureScan scan = new SignatureScan(method);
        return !scan.undefined && !scan.types.isUndefined();
    }

    /** Whether all classes are known that tell if a type is an exception, and a checked one. */
    private static boolean isDefinedException(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return ((TypeParameterElement) variable.asElement())
                    .getBounds().stream().allMatch(SignatureScan::isDefinedException);
        }
        TypeMirror current = type;
        while (current.getKind() == TypeKind.DECLARED) {
            current = ((TypeElement) ((DeclaredType) current).asElement()).getSuperclass();
        }
        return current.getKind() == TypeKind.NONE;
    }
}
