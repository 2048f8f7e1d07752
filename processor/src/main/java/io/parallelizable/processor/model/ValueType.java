package io.parallelizable.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
    /** What a List is an instance of. */
    private static final Set<TypeName> ABOVE_LISTS = Set.of(
            ClassName.OBJECT,
            ClassName.get(Iterable.class),
            ClassName.get(Collection.class),
            ClassName.get("java.util", "SequencedCollection"), // since Java 21
            ClassName.get(List.class));

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

    /** Whether values are Lists of what is surely no List: so none of them is also a List of such values. */
    public boolean isListOfOthers() {
        return companionErasure.equals(ClassName.get(List.class))
                && name instanceof ParameterizedTypeName list
                && !mayBeList(list.typeArguments().get(0));
    }

    private static boolean mayBeList(TypeName argument) {
        if (!(argument instanceof WildcardTypeName wildcard)) {
            return argument instanceof TypeVariableName;
        }
        TypeName bound = wildcard.upperBounds().get(0).withoutAnnotations();
        TypeName raw = bound instanceof ParameterizedTypeName generic ? generic.rawType() : bound;
        return !wildcard.lowerBounds().isEmpty() || raw instanceof TypeVariableName || ABOVE_LISTS.contains(raw);
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
