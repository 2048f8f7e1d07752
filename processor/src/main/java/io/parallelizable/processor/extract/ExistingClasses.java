package io.parallelizable.processor.extract;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ExistingClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds classes by name, as the code of one module sees them. */
public final class ExistingClasses {
    private final Elements elements;
    private final MethodExtractor extractor;
    private final Map<String, String> compiled = new HashMap<>();

    public ExistingClasses(Elements elements, MethodExtractor extractor) {
        this.elements = elements;
        this.extractor = extractor;
    }

    /** Tells of classes that are being compiled: of those alone are the names known without regard to case. */
    public void add(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                String name = type.getQualifiedName().toString();
                compiled.putIfAbsent(moduleOf(type) + name.toLowerCase(Locale.ROOT), name);
            }
        }
    }

    private String moduleOf(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null ? "/" : module.getQualifiedName() + "/";
    }

    /** The class of that name, as seen from a class of the same module. */
    public Optional<TypeElement> find(String name, TypeElement from) {
        return Optional.ofNullable(Lookup.find(name, from, elements));
    }

    /** A class that has the companion's name already, or one that differs from it by case alone. */
    public Optional<ExistingClass> companion(ClassName name, TypeElement from) {
        return find(name.canonicalName(), from)
                .map(existing -> existing(name, existing, from))
                .or(() -> Optional.ofNullable(compiled.get(
                                moduleOf(from) + name.canonicalName().toLowerCase(Locale.ROOT)))
                        .filter(other -> !other.equals(name.canonicalName()))
                        .flatMap(other -> find(other, from))
                        .map(other -> existing(ClassName.get(other), other, from)));
    }

    /** Whether there is a companion of that name, of an earlier compilation. */
    public boolean isCompanion(ClassName name, TypeElement from) {
        return find(name.canonicalName(), from)
                .filter(existing -> Annotations.find(existing, Annotations.GENERATED_COMPANION)
                        .isPresent())
                .isPresent();
    }

    private ExistingClass existing(ClassName name, TypeElement existing, TypeElement from) {
        Optional<String> madeFrom = Annotations.value(existing, Annotations.GENERATED_COMPANION, "value")
                .map(Object::toString);
        return new ExistingClass(
                name,
                madeFrom.isPresent(),
                madeFrom.flatMap(owner -> find(owner, from))
                        .map(this::methodsOf)
                        .orElse(List.of()));
    }

    private List<AnnotatedMethod> methodsOf(TypeElement owner) {
        return MethodExtractor.methodsOf(AnnotatedClass.of(owner, elements)).stream()
                .filter(method -> method.companion().isPresent() && extractor.isReadable(method))
                .map(method -> extractor.extract(method).model())
                .toList();
    }
}
