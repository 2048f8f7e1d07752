package io.parallelizable.processor;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.ExistingClasses;
import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.generate.CompanionGenerator;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.ExistingClass;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.validate.CompanionNames;
import io.parallelizable.processor.validate.Forms;
import io.parallelizable.processor.validate.Problems;
import io.parallelizable.processor.validate.Rules;
import io.parallelizable.processor.write.Reporter;
import io.parallelizable.processor.write.SourceWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes the annotated methods of one class after another through all stages, for one compilation. */
final class Pipeline {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final MethodExtractor extractor;
    private final ExistingClasses classes;
    private final CompanionNames names = new CompanionNames();
    private final Reporter reporter;
    private final SourceWriter writer;
    private final Set<String> served = new HashSet<>();

    Pipeline(ProcessingEnvironment environment) {
        extractor = new MethodExtractor(environment);
        classes = new ExistingClasses(environment.getElementUtils(), extractor);
        reporter = new Reporter(environment.getMessager());
        writer = new SourceWriter(environment.getFiler());
    }

    /**
     * Generates the companions of a class, or reports why not.
     *
     * @param owner the class
     * @param last whether no later round can define what is undefined now
     * @return whether the class is done with, and need not be served again in the next round
     */
    boolean serve(TypeElement owner, boolean last) {
        boolean done = true;
        for (CompanionRequest request : requests(owner)) {
            if (request.mentionsUndefinedTypes() && !last) {
                done = false;
            } else if (served.add(request.key())) {
                serve(request);
            }
        }
        return done;
    }

    private List<CompanionRequest> requests(TypeElement owner) {
        try {
            return CompanionRequest.of(owner, extractor.methodsOf(owner));
        } catch (RuntimeException | Error fault) {
            reporter.fault(fault, owner.getQualifiedName().toString(), owner);
            return List.of();
        }
    }

    private void serve(CompanionRequest request) {
        try {
            List<AnnotatedMethod> sound = sound(request);
            CompanionClass companion = Forms.divide(sound);
            sound.stream()
                    .filter(method -> !companion.methods().contains(method))
                    .forEach(method -> reporter.report(Problems.sameSignature(method), request.extracted(method)));
            boolean empty = companion.methods().isEmpty() || request.mentionsUndefinedTypes();
            if (!empty && claimsName(request, companion.methods())) {
                write(companion, request);
            }
        } catch (RuntimeException | Error fault) {
            ExtractedMethod first = request.methods().get(0);
            reporter.fault(fault, first.model().signature(), first.element());
        }
    }

    /** The methods that break no rule, having reported the others. */
    private List<AnnotatedMethod> sound(CompanionRequest request) {
        return request.models().stream()
                .filter(method -> {
                    Optional<Problem> broken = Rules.firstBroken(method);
                    broken.ifPresent(problem -> reporter.report(problem, request.extracted(method)));
                    return broken.isEmpty();
                })
                .toList();
    }

    private boolean claimsName(CompanionRequest request, List<AnnotatedMethod> methods) {
        Optional<ExistingClass> existing = classes.companion(request.companion(), request.owner());
        List<Problem> problems = names.claim(methods, existing);
        problems.forEach(problem -> reporter.report(problem, request.extracted(problem.method())));
        return problems.isEmpty();
    }

    private void write(CompanionClass companion, CompanionRequest request) {
        Optional<ClassName> generated = classes.find(GENERATED, request.owner()).map(ClassName::get);
        String source = CompanionGenerator.generate(companion, generated);
        try {
            writer.write(companion.name(), source, request.owner());
        } catch (IOException failure) {
            AnnotatedMethod first = companion.methods().get(0);
            String reason = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
            reporter.report(Problems.notWritten(first, reason), request.extracted(first));
        }
    }
}
