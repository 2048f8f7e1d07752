package io.parallelizable.processor.extract;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types of parameters and results, as the model has them. */
final class ValueTypes {
    private final TypeNames names;

    ValueTypes(TypeNames names) {
        this.names = names;
    }

    /** The type that an element declares. */
    ValueType of(TypeMirror type, Element declared) {
        return new ValueType(names.of(type, declared), erasure(type, false), erasure(type, true), isReifiable(type));
    }

    /**
     * The erasure (JLS 4.6): that of a type variable is that of its first bound, in a companion of the first that is
     * written there.
     */
    private TypeName erasure(TypeMirror type, boolean inCompanion) {
        return switch (type.getKind()) {
            case ARRAY -> ArrayTypeName.of(erasure(((ArrayType) type).getComponentType(), inCompanion));
            case DECLARED -> ClassName.get((TypeElement) ((DeclaredType) type).asElement());
            case TYPEVAR -> erasure(firstBound((TypeVariable) type, inCompanion), inCompanion);
            default -> names.of(type);
        };
    }

    private TypeMirror firstBound(TypeVariable variable, boolean inCompanion) {
        List<? extends TypeMirror> bounds = ((TypeParameterElement) variable.asElement()).getBounds();
        return bounds.stream()
                .filter(bound -> !inCompanion || !isLeftOut(bound))
                .<TypeMirror>map(bound -> bound)
                .findFirst()
                .orElseGet(variable::getUpperBound);
    }

    /** JavaPoet writes no bound that is Object, unless it tells of null. */
    private boolean isLeftOut(TypeMirror bound) {
        return names.of(bound).equals(ClassName.OBJECT);
    }

    /** Whether the type is fully known at run time (JLS 4.7), so that arrays of it can be made. */
    private static boolean isReifiable(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR, INTERSECTION, ERROR -> false;
            case ARRAY -> isReifiable(((ArrayType) type).getComponentType());
            case DECLARED -> isReifiable((DeclaredType) type);
            default -> true;
        };
    }

    private static boolean isReifiable(DeclaredType type) {
        boolean plainArguments = type.getTypeArguments().stream().allMatch(ValueTypes::isUnbounded);
        TypeMirror enclosing = type.getEnclosingType();
        boolean inner = TypeNames.isInner(type.asElement()) && enclosing.getKind() != TypeKind.NONE;
        return plainArguments && (!inner || isReifiable(enclosing));
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && TypeNames.isUnbounded(wildcard);
    }
}
