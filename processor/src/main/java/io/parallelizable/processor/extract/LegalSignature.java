package io.parallelizable.processor.extract;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What compilers refuse in a signature of defined types, but only after companions are written: there they would tell
 * it again, in each member.
 */
final class LegalSignature {
    private final Types types;
    private final TypeMirror throwable;

    LegalSignature(Elements elements, Types types) {
        this.types = types;
        throwable = elements.getTypeElement("java.lang.Throwable").asType();
    }

    /** Whether a method, of which everything is defined, has one. */
    boolean isThatOf(ExecutableElement method) {
        TypeScan signature = SignatureScan.of(method);
        return method.getThrownTypes().stream().allMatch(thrown -> types.isSubtype(thrown, throwable))
                && signature.variables().stream().allMatch(this::hasLegalBounds)
                && signature.generic().stream().allMatch(this::isWithinBounds);
    }

    /** A class, interface or type variable, and behind one that is no variable, different interfaces (JLS 4.4). */
    private boolean hasLegalBounds(Element variable) {
        List<? extends TypeMirror> bounds = ((TypeParameterElement) variable).getBounds();
        List<? extends TypeMirror> others = bounds.subList(Math.min(1, bounds.size()), bounds.size());
        return bounds.stream().noneMatch(bound -> bound.getKind() == TypeKind.ARRAY)
                && others.stream().allMatch(LegalSignature::isInterface)
                && (others.isEmpty() || bounds.get(0).getKind() != TypeKind.TYPEVAR)
                && bounds.stream().map(types::asElement).distinct().count() == bounds.size();
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind().isInterface();
    }

    private boolean isWithinBounds(DeclaredType type) {
        List<? extends TypeParameterElement> variables = ((TypeElement) type.asElement()).getTypeParameters();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return variables.size() == arguments.size()
                && IntStream.range(0, arguments.size())
                        .allMatch(position -> variables.get(position).getBounds().stream()
                                .allMatch(bound -> isWithin(bound, arguments.get(position))));
    }

    /** Whether an argument can be within a bound, as far as that can be told without the other arguments. */
    private boolean isWithin(TypeMirror bound, TypeMirror argument) {
        return argument.getKind() == TypeKind.WILDCARD
                || bound.getKind() == TypeKind.TYPEVAR
                || types.isSubtype(argument, types.erasure(bound));
    }
}
