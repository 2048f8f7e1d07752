package io.parallelizable.processor.extract;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The annotations by which static analysis knows where null can be: those of JSpecify, and others of the same names on
 * types.
 */
final class NullAnnotations {
    private static final Set<String> ON_TYPES = Set.of("Nullable", "NonNull");
    private static final List<String> MARKS =
            List.of("org.jspecify.annotations.NullMarked", "org.jspecify.annotations.NullUnmarked");

    private final Elements elements;
    private final PackageElement home;

    /** Those that the classes of a package can mention. */
    NullAnnotations(Elements elements, PackageElement home) {
        this.elements = elements;
        this.home = home;
    }

    /** Those on a type as a whole. */
    List<AnnotationSpec> of(TypeMirror type) {
        return thatTellOfNull(type.getAnnotationMirrors());
    }

    /** Those on a declaration that are meant for its type too. */
    List<AnnotationSpec> forTypeOf(Element declared) {
        return thatTellOfNull(declared.getAnnotationMirrors().stream()
                .filter(NullAnnotations::isForTypes)
                .toList());
    }

    private static boolean isForTypes(AnnotationMirror mirror) {
        Target target = type(mirror).getAnnotation(Target.class);
        return target != null && List.of(target.value()).contains(ElementType.TYPE_USE);
    }

    private List<AnnotationSpec> thatTellOfNull(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .filter(mirror -> mirror.getElementValues().isEmpty())
                .map(NullAnnotations::type)
                .filter(NullAnnotations::tellsOfNull)
                .filter(annotation -> Access.isAccessible(annotation, home, elements))
                .filter(annotation -> !isDeprecated(annotation))
                .map(annotation ->
                        AnnotationSpec.builder(ClassName.get(annotation)).build())
                .toList();
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    private static boolean tellsOfNull(TypeElement annotation) {
        // Lombok's is an order to generate checks.
        return ON_TYPES.contains(annotation.getSimpleName().toString())
                && !annotation.getQualifiedName().toString().startsWith("lombok.");
    }

    /** Whether who mentions it is warned. */
    private boolean isDeprecated(TypeElement annotation) {
        return Stream.<Element>iterate(annotation, NullAnnotations::isInsideAPackage, Element::getEnclosingElement)
                .anyMatch(elements::isDeprecated);
    }

    /** How types without annotation are meant: the nearest mark on a method or a class around it. */
    static Optional<ClassName> mark(Element method) {
        return Stream.iterate(method, NullAnnotations::isInsideAPackage, Element::getEnclosingElement)
                .flatMap(element -> MARKS.stream().flatMap(mark -> Annotations.find(element, mark).stream()))
                .map(mirror -> ClassName.get(type(mirror)))
                .findFirst();
    }

    private static boolean isInsideAPackage(Element element) {
        return !(element instanceof PackageElement);
    }
}
