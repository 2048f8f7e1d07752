package io.parallelizable.processor.extract;

import io.parallelizable.processor.model.Surroundings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out what an annotated method has to do with other types. */
final class SurroundingsScan {
    /** The classes of java.lang that generated source mentions by itself. */
    private static final List<String> MENTIONED = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Deprecated",
            "Double",
            "Float",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "RuntimeException",
            "Short",
            "String",
            "SuppressWarnings",
            "Throwable",
            "Void");

    /** What an {@link InterruptedException} may be thrown as. */
    private static final Set<String> INTERRUPTION =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.InterruptedException");

    private final Elements elements;
    private final HiddenNames hidden;

    SurroundingsScan(Elements elements) {
        this.elements = elements;
        this.hidden = new HiddenNames(elements);
    }

    Surroundings of(SourceMethod source) {
        ExecutableElement method = source.element();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        PackageElement home = elements.getPackageOf(owner);
        TypeScan signature = SignatureScan.of(method);
        Set<TypeElement> mentioned = new LinkedHashSet<>(signature.declared());
        mentioned.add(owner);
        return new Surroundings(
                privateClassAround(owner),
                signature.declared().stream()
                        .filter(type -> !Access.isAccessible(type, home, elements))
                        .findFirst()
                        .map(type -> type.getQualifiedName().toString()),
                names(mentioned, signature.variables()),
                shadowsJavaLang(home, mentioned),
                lint(method, signature),
                source.givenName().flatMap(given -> hidden.by(source.companion().orElseThrow(), home)),
                NullAnnotations.mark(method));
    }

    private static Optional<String> privateClassAround(TypeElement owner) {
        for (Element element = owner; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(element.getSimpleName().toString());
            }
        }
        return Optional.empty();
    }

    private Set<String> names(Set<TypeElement> types, Set<Element> variables) {
        Set<String> names = new LinkedHashSet<>();
        variables.forEach(variable -> names.add(variable.getSimpleName().toString()));
        for (TypeElement type : types) {
            for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
                names.add(element.getSimpleName().toString());
            }
            String qualified = type.getQualifiedName().toString();
            names.add(qualified.substring(0, Math.max(0, qualified.indexOf('.'))));
        }
        return names;
    }

    private boolean shadowsJavaLang(PackageElement home, Set<TypeElement> mentioned) {
        Set<String> used = new LinkedHashSet<>(MENTIONED);
        mentioned.stream()
                .filter(type -> elements.getPackageOf(type).getQualifiedName().contentEquals("java.lang"))
                .forEach(type -> used.add(type.getSimpleName().toString()));
        // Not home.getEnclosedElements(), which reads the class files of the whole package: javac 17 fails where it has
        // read that of a record which is then generated anew.
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        return used.stream().anyMatch(name -> Lookup.find(prefix + name, home, elements) != null);
    }

    private Set<String> lint(ExecutableElement method, TypeScan signature) {
        Set<String> lint = new LinkedHashSet<>();
        addDeprecation(method, lint);
        signature.declared().forEach(type -> addDeprecation(type, lint));
        if (signature.isRaw()) {
            lint.add("rawtypes");
        }
        if (signature.variables().stream().anyMatch(this::mayBeInterruptedWhenClosed)) {
            // Compilers that do not know this kind of warning know "all".
            lint.add("all");
            lint.add("try");
        }
        if (!outermost(method).getModifiers().contains(Modifier.PUBLIC)) {
            // It may lie in a source file of another name, which no portable call tells. Compilers that do not know
            // this kind of warning would warn of its name, were it not for "all".
            lint.add("all");
            lint.add("auxiliaryclass");
        }
        return lint;
    }

    /** Whether javac takes the bounds of a type variable for a class of its own, which it warns of then. */
    private boolean mayBeInterruptedWhenClosed(Element variable) {
        List<? extends TypeMirror> bounds = ((TypeParameterElement) variable).getBounds();
        return bounds.size() > 1
                && bounds.stream()
                        .filter(DeclaredType.class::isInstance)
                        .map(bound -> (TypeElement) ((DeclaredType) bound).asElement())
                        .flatMap(bound -> ElementFilter.methodsIn(elements.getAllMembers(bound)).stream())
                        .filter(member -> member.getSimpleName().contentEquals("close"))
                        .flatMap(close -> close.getThrownTypes().stream())
                        .anyMatch(thrown -> INTERRUPTION.contains(thrown.toString()));
    }

    private void addDeprecation(Element element, Set<String> lint) {
        for (Element around = element; around.getKind() != ElementKind.PACKAGE; around = around.getEnclosingElement()) {
            if (elements.isDeprecated(around)) {
                lint.add(isForRemoval(around) ? "removal" : "deprecation");
            }
        }
    }

    private static Element outermost(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        return outermost;
    }

    private static boolean isForRemoval(Element element) {
        return Annotations.value(element, "java.lang.Deprecated", "forRemoval")
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
