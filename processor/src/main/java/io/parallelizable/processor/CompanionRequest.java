package io.parallelizable.processor;

import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.extract.SourceMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The annotated methods of one class that ask for the same companion.
 *
 * @param home the class
 * @param companion the simple name of the companion
 * @param methods the methods in source order, at least one
 */
record CompanionRequest(AnnotatedClass home, String companion, List<SourceMethod> methods) {
    /** The requests of those methods of a class that have said for which companion they ask. */
    static List<CompanionRequest> of(AnnotatedClass home, List<SourceMethod> methods) {
        return methods.stream()
                .filter(method -> method.companion().isPresent())
                .collect(Collectors.groupingBy(
                        method -> method.companion().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(request -> new CompanionRequest(home, request.getKey(), request.getValue()))
                .toList();
    }

    /** Tells this request from all others of a compilation. */
    String key() {
        return home.module() + "/" + home.name() + " " + companion;
    }

    TypeElement owner() {
        return home.seen();
    }

    /** Whether compilers accept the signatures of all its methods. */
    boolean isReadable(MethodExtractor extractor) {
        return methods.stream().allMatch(extractor::isReadable);
    }
}
