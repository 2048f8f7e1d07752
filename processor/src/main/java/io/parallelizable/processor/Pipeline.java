package io.parallelizable.processor;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.ExistingClasses;
import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.extract.SourceMethod;
import io.parallelizable.processor.generate.CompanionGenerator;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.ExistingClass;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.safety.HazardFiles;
import io.parallelizable.processor.validate.CompanionNames;
import io.parallelizable.processor.validate.Forms;
import io.parallelizable.processor.validate.Problems;
import io.parallelizable.processor.write.Reporter;
import io.parallelizable.processor.write.SourceWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Takes the annotated methods of one class after another through all stages, for one compilation. */
final class Pipeline {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final MethodExtractor extractor;
    private final ExistingClasses classes;
    private final Map<String, CompanionNames> namesByModule = new HashMap<>();
    private final Reporter reporter;
    private final SourceWriter writer;
    private final Filer filer;
    private final Set<String> served = new HashSet<>();

    Pipeline(ProcessingEnvironment environment, Reporter reporter) {
        extractor = new MethodExtractor(environment);
        classes = new ExistingClasses(environment.getElementUtils(), extractor);
        this.reporter = reporter;
        writer = new SourceWriter(environment);
        filer = environment.getFiler();
    }

    /** Tells of classes that this compilation is about, annotated or not. */
    void see(Collection<? extends Element> roots) {
        classes.add(roots);
    }

    /**
     * Generates the companions of a class, or reports why not.
     *
     * @param home the class
     * @param last whether no later round can define what is undefined now
     * @return whether the class is done with, and need not be served again in the next round
     */
    boolean serve(AnnotatedClass home, boolean last) {
        List<SourceMethod> methods = MethodExtractor.methodsOf(home);
        if (!last && methods.stream().anyMatch(method -> method.companion().isEmpty())) {
            // It may be that of another method, which must not be served without it.
            return false;
        }
        boolean done = true;
        for (CompanionRequest request : CompanionRequest.of(home, methods)) {
            if (!served.contains(request.key())) {
                done &= serve(request, last);
            }
        }
        return done;
    }

    private boolean serve(CompanionRequest request, boolean last) {
        if (!last && !request.isReadable(extractor)) {
            return false;
        }
        Reading reading = Reading.of(request, extractor);
        if (!last && !reading.isFinal()) {
            return false;
        }
        served.add(request.key());
        reading.faults().forEach((method, fault) -> reporter.fault(fault, nameOf(method), method.element()));
        reading.problems().forEach(problem -> reporter.report(problem, reading.source(problem.method())));
        try {
            serve(request, reading);
        } catch (RuntimeException | Error fault) {
            ExtractedMethod first = reading.methods().get(0);
            reporter.fault(fault, first.model().signature(), first.source().element());
        }
        return true;
    }

    private static String nameOf(SourceMethod method) {
        return method.element().getSimpleName().toString();
    }

    private void serve(CompanionRequest request, Reading reading) {
        List<AnnotatedMethod> sound = reading.sound();
        CompanionClass companion = Forms.divide(sound);
        sound.stream()
                .filter(method -> !companion.methods().contains(method))
                .forEach(method -> reporter.report(Problems.sameSignature(method), reading.source(method)));
        // Of a signature that is wrong, such as a type that no one has defined, the compiler tells.
        if (!companion.methods().isEmpty()
                && request.isReadable(extractor)
                && claimsName(request, reading, companion)) {
            write(companion, request, reading);
        }
    }

    private boolean claimsName(CompanionRequest request, Reading reading, CompanionClass companion) {
        Optional<ExistingClass> existing = classes.companion(companion.name(), request.owner());
        List<Problem> problems = namesByModule
                .computeIfAbsent(request.home().module(), module -> new CompanionNames())
                .claim(companion.methods(), existing);
        problems.forEach(problem -> reporter.report(problem, reading.source(problem.method())));
        return problems.isEmpty();
    }

    private void write(CompanionClass companion, CompanionRequest request, Reading reading) {
        Optional<ClassName> generated = classes.find(GENERATED, request.owner()).map(ClassName::get);
        String source = CompanionGenerator.generate(companion, generated);
        try {
            writer.write(companion.name(), source, request.owner());
            HazardFiles.announce(filer, companion.name().reflectionName(), request.owner());
        } catch (IOException failure) {
            AnnotatedMethod first = companion.methods().get(0);
            boolean there = failure instanceof FilerException && classes.isCompanion(companion.name(), request.owner());
            String reason = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
            Problem problem = there ? Problems.alreadyThere(first) : Problems.notWritten(first, reason);
            reporter.report(problem, reading.source(first));
        }
    }
}
