package io.parallelizable.processor.extract;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as generated source writes them: as the user wrote them, with the annotations that tell of null.
 *
 * <p>JavaPoet's own way drops annotations, and follows the compiler in what encloses a type and in erasures, in which
 * compilers differ.
 */
final class TypeNames extends SimpleTypeVisitor14<TypeName, Void> {
    private final NullAnnotations annotations;
    private final List<String> withoutPackage;

    /**
     * The names of the types in a signature.
     *
     * @param withoutPackage classes that generated source must name and that are in no package: a type variable called
     *     like one would hide it
     */
    TypeNames(NullAnnotations annotations, List<String> withoutPackage) {
        this.annotations = annotations;
        this.withoutPackage = withoutPackage;
    }

    /**
     * The name of a type, of which all parts must be defined; a primitive value is never null, whatever is said of it.
     */
    TypeName of(TypeMirror type) {
        TypeName name = type.accept(this, null);
        return name.isPrimitive() ? name : name.annotated(annotations.of(type));
    }

    /** The name of the type that an element declares: of a type variable javac has some annotations there alone. */
    TypeName of(TypeMirror type, Element declared) {
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(of(array.getComponentType(), declared)).annotated(annotations.of(type));
        }
        TypeName name = of(type);
        return type instanceof TypeVariable && !name.isAnnotated()
                ? name.annotated(annotations.forTypeOf(declared))
                : name;
    }

    /** A type variable with its bounds, as it is declared. */
    TypeVariableName declared(TypeParameterElement variable) {
        TypeName[] bounds = variable.getBounds().stream().map(this::of).toArray(TypeName[]::new);
        return TypeVariableName.get(name(variable), bounds);
    }

    private String name(Element variable) {
        String name = variable.getSimpleName().toString();
        return withoutPackage.contains(name) ? name + "_" : name;
    }

    @Override
    public TypeName visitPrimitive(PrimitiveType type, Void unused) {
        return TypeName.get(type).withoutAnnotations();
    }

    @Override
    public TypeName visitNoType(NoType type, Void unused) {
        return TypeName.VOID;
    }

    @Override
    public TypeName visitArray(ArrayType type, Void unused) {
        return ArrayTypeName.of(of(type.getComponentType()));
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, Void unused) {
        return TypeVariableName.get(name(type.asElement()));
    }

    @Override
    public TypeName visitWildcard(WildcardType type, Void unused) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
        }
        return WildcardTypeName.subtypeOf(isUnbounded(type) ? ClassName.OBJECT : of(type.getExtendsBound()));
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, Void unused) {
        ClassName name = ClassName.get((TypeElement) type.asElement());
        List<TypeName> arguments =
                type.getTypeArguments().stream().map(this::of).toList();
        if (isInner(type.asElement())
                && type.getEnclosingType() instanceof DeclaredType enclosing
                && of(enclosing) instanceof ParameterizedTypeName around) {
            return around.nestedClass(name.simpleName(), arguments);
        }
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, Void unused) {
        throw new IllegalArgumentException("a type that no source can mention: " + type.getKind() + " " + type);
    }

    /** Whether a wildcard stands for any type; Eclipse's compiler knows no bound that is Object. */
    static boolean isUnbounded(WildcardType type) {
        TypeMirror bound = type.getExtendsBound();
        boolean any = bound == null
                || bound instanceof DeclaredType object
                        && ((TypeElement) object.asElement()).getQualifiedName().contentEquals("java.lang.Object");
        return any && type.getSuperBound() == null;
    }

    /** Whether objects of a class have one of the class around it. */
    static boolean isInner(Element type) {
        // Eclipse's compiler knows an enclosing type of all nested ones.
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && !type.getEnclosingElement().getKind().isInterface();
    }
}
