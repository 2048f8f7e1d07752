package io.parallelizable.processor.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** All the types that a type mentions, down to type arguments and bounds. */
final class TypeScan extends SimpleTypeVisitor14<Void, Void> {
    private final Set<TypeElement> declared = new LinkedHashSet<>();
    private final Set<Element> variables = new LinkedHashSet<>();
    private final List<DeclaredType> generic = new ArrayList<>();
    private boolean undefined;
    private boolean raw;

    /** The classes and interfaces mentioned. */
    Set<TypeElement> declared() {
        return declared;
    }

    /** Whether something stands for no type, at least not yet. */
    boolean isUndefined() {
        return undefined;
    }

    /** The type variables mentioned. */
    Set<Element> variables() {
        return variables;
    }

    /** The types mentioned that have type arguments. */
    List<DeclaredType> generic() {
        return generic;
    }

    /** Whether a generic type is used without its arguments. */
    boolean isRaw() {
        return raw;
    }

    @Override
    public Void visitDeclared(DeclaredType type, Void unused) {
        TypeElement element = (TypeElement) type.asElement();
        declared.add(element);
        raw |= type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
        if (!type.getTypeArguments().isEmpty()) {
            generic.add(type);
        }
        if (TypeNames.isInner(element)) {
            type.getEnclosingType().accept(this, null);
        }
        type.getTypeArguments().forEach(this::visitReference);
        return null;
    }

    @Override
    public Void visitError(ErrorType type, Void unused) {
        undefined = true;
        return null;
    }

    @Override
    public Void visitArray(ArrayType type, Void unused) {
        return type.getComponentType().accept(this, null);
    }

    @Override
    public Void visitTypeVariable(TypeVariable type, Void unused) {
        // A bound may mention its own variable.
        if (variables.add(type.asElement())) {
            ((TypeParameterElement) type.asElement()).getBounds().forEach(this::visitReference);
        }
        return null;
    }

    @Override
    public Void visitWildcard(WildcardType type, Void unused) {
        visitIfPresent(type.getExtendsBound());
        visitIfPresent(type.getSuperBound());
        return null;
    }

    /** A bound, which must be a reference type. */
    private void visitReference(TypeMirror bound) {
        undefined |= bound.getKind().isPrimitive() || bound.getKind() == TypeKind.VOID;
        bound.accept(this, null);
    }

    private void visitIfPresent(TypeMirror bound) {
        if (bound != null) {
            bound.accept(this, null);
        }
    }
}
