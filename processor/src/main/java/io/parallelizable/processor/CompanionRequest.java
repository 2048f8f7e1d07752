package io.parallelizable.processor;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The annotated methods of one class that ask for the same companion.
 *
 * @param owner the class
 * @param methods the methods in source order, at least one
 */
record CompanionRequest(TypeElement owner, List<ExtractedMethod> methods) {
    /** The requests that a class makes with all its annotated methods. */
    static List<CompanionRequest> of(TypeElement owner, List<ExtractedMethod> methods) {
        return methods.stream()
                .collect(Collectors.groupingBy(
                        method -> method.model().companion(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(sameName -> new CompanionRequest(owner, sameName))
                .toList();
    }

    /** Tells this request from all others of a compilation. */
    String key() {
        return owner.getQualifiedName() + " " + methods.get(0).model().companion();
    }

    /** The companion's name, which must be known to be valid. */
    ClassName companion() {
        return methods.get(0).model().companionName();
    }

    List<AnnotatedMethod> models() {
        return methods.stream().map(ExtractedMethod::model).toList();
    }

    /** The method in the compiler's world. */
    ExtractedMethod extracted(AnnotatedMethod model) {
        return methods.stream()
                .filter(method -> method.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    boolean mentionsUndefinedTypes() {
        return models().stream()
                .anyMatch(method -> !method.surroundings().undefined().isEmpty());
    }
}
