package io.parallelizable.processor.extract;

import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.ValueType;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Types of parameters and results, as the model has them. */
final class ValueTypes {
    private final Types types;

    ValueTypes(Types types) {
        this.types = types;
    }

    ValueType of(TypeMirror type) {
        return new ValueType(TypeName.get(type), TypeName.get(types.erasure(type)), isReifiable(type));
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
        return plainArguments && (enclosing.getKind() == TypeKind.NONE || isReifiable(enclosing));
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }
}
