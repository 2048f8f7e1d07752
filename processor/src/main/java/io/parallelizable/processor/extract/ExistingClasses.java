package io.parallelizable.processor.extract;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.ExistingClass;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds classes by name, as the code of one module sees them. */
public final class ExistingClasses {
    private final Elements elements;
    private final MethodExtractor extractor;

    public ExistingClasses(Elements elements, MethodExtractor extractor) {
        this.elements = elements;
        this.extractor = extractor;
    }

    /** The class of that name, as seen from a class of the same module. */
    public Optional<TypeElement> find(String name, TypeElement from) {
        ModuleElement module = elements.getModuleOf(from);
        // Looked up without its module, a class is found that the module does not read.
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }

    /** What has the companion's name already. */
    public Optional<ExistingClass> companion(ClassName name, TypeElement from) {
        return find(name.canonicalName(), from).map(existing -> {
            Optional<String> madeFrom = Annotations.value(existing, Annotations.COMPANION_OF, "value")
                    .map(Object::toString);
            List<ExtractedMethod> methods = madeFrom.flatMap(owner -> find(owner, from))
                    .map(extractor::methodsOf)
                    .orElse(List.of());
            return new ExistingClass(
                    madeFrom.isPresent(),
                    methods.stream().map(ExtractedMethod::model).toList());
        });
    }
}
