package io.parallelizable.processor;

import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.extract.SourceMethod;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.validate.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of a request as they have been read in one round, and what is wrong with them.
 *
 * @param methods those that could be read
 * @param faults where the processor itself failed
 * @param problems for each method that breaks a rule, the first one
 */
record Reading(List<ExtractedMethod> methods, Map<SourceMethod, Throwable> faults, List<Problem> problems) {
    /** Reads all methods that are readable: one that the processor fails on keeps it from no other. */
    static Reading of(CompanionRequest request, MethodExtractor extractor) {
        List<ExtractedMethod> methods = new ArrayList<>();
        Map<SourceMethod, Throwable> faults = new LinkedHashMap<>();
        for (SourceMethod method : request.methods()) {
            try {
                if (extractor.isReadable(method)) {
                    methods.add(extractor.extract(method));
                }
            } catch (RuntimeException | Error fault) {
                faults.put(method, fault);
            }
        }
        List<Problem> problems = methods.stream()
                .flatMap(method -> Rules.firstBroken(method.model()).stream())
                .toList();
        return new Reading(methods, faults, problems);
    }

    /**
     * Whether no later round can change the verdict. Where a rule is broken it can: another processor may still change
     * the class, as Lombok makes methods static.
     */
    boolean isFinal() {
        return faults.isEmpty() && problems.isEmpty() && !methods.isEmpty();
    }

    /** The methods that break no rule. */
    List<AnnotatedMethod> sound() {
        return methods.stream()
                .map(ExtractedMethod::model)
                .filter(method ->
                        problems.stream().noneMatch(problem -> problem.method().equals(method)))
                .toList();
    }

    /** Where a method stands in the source. */
    SourceMethod source(AnnotatedMethod model) {
        return methods.stream()
                .filter(method -> method.model().equals(model))
                .findFirst()
                .orElseThrow()
                .source();
    }
}
