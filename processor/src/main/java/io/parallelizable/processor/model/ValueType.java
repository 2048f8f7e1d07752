package io.parallelizable.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;

/**
 * The type of a parameter or a result.
 *
 * @param name the type as the source has it, with the annotations that tell of null
 * @param erasure its erasure, without annotations
 * @param companionErasure what it is erased to in generated source, which leaves out a bound that is Object beside
 *     others
 * @param reifiable whether arrays of it can be made
 */
public record ValueType(TypeName name, TypeName erasure, TypeName companionErasure, boolean reifiable) {
    /** A type that generated source erases to the same. */
    public ValueType(TypeName name, TypeName erasure, boolean reifiable) {
        this(name, erasure, erasure, reifiable);
    }

    public boolean isPrimitive() {
        return name.isPrimitive();
    }

    public boolean isVoid() {
        return name.equals(TypeName.VOID);
    }

    public boolean is(TypeName type) {
        return name.withoutAnnotations().equals(type);
    }

    /** The same without the annotations on the type as a whole. */
    public ValueType withoutAnnotations() {
        return new ValueType(name.withoutAnnotations(), erasure, companionErasure, reifiable);
    }

    /** The array that has this type as its component. */
    public TypeName array() {
        return ArrayTypeName.of(name);
    }

    /** The type's name without packages and type arguments, as messages have it. */
    public String simpleName() {
        String erased = erasure.toString();
        return erased.substring(erased.lastIndexOf('.') + 1);
    }
}
