package io.parallelizable.processor;

import com.google.auto.service.AutoService;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.Annotations;
import io.parallelizable.processor.safety.SafetyLevel;
import io.parallelizable.processor.write.Reporter;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates the companions of methods annotated with {@code @Parallelizable}.
 *
 * <p>It collects the classes that annotate methods and hands them to a {@link Pipeline}, in the order of their names,
 * so that the outcome does not depend on the order of source files. Classes that cannot be served yet wait for the next
 * round: another processor may generate types that their signatures mention and constants that name their companions,
 * or change them.
 */
@AutoService(Processor.class)
public final class ParallelizableProcessor extends AbstractProcessor {
    private SortedSet<AnnotatedClass> waiting = new TreeSet<>();
    private final Set<AnnotatedClass> incomplete = new HashSet<>();
    private Reporter reporter;
    private LanguageLevel level;
    private Pipeline pipeline;

    /** Called by the compiler. */
    public ParallelizableProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Annotations.PARALLELIZABLE);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SafetyLevel.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        SafetyLevel.leave(environment.getOptions());
        reporter = new Reporter(environment.getMessager());
        level = new LanguageLevel(environment.getSourceVersion(), reporter);
        pipeline = new Pipeline(environment, reporter);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            pipeline.see(round.getRootElements());
            SortedSet<AnnotatedClass> homes = found(annotations, round);
            if (level.suffices(homes)) {
                homes.addAll(waitingNow());
                waiting = new TreeSet<>(homes);
                // A class that no name finds is gone in the next round.
                waiting.removeIf(
                        home -> !incomplete.contains(home) && serve(home, round.processingOver() || !home.findable()));
            }
        } catch (RuntimeException | Error fault) {
            reporter.fault(fault);
        }
        // Not claimed: another processor may want to see the annotation too.
        return false;
    }

    private SortedSet<AnnotatedClass> found(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SortedSet<AnnotatedClass> homes = new TreeSet<>();
        incomplete.clear();
        for (TypeElement annotation : annotations) {
            // On anything but a method, the compiler itself reports the annotation, but only after this.
            for (Element method : ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
                TypeElement owner = (TypeElement) method.getEnclosingElement();
                AnnotatedClass home = AnnotatedClass.of(owner, processingEnv.getElementUtils());
                homes.add(home);
                // Eclipse's compiler leaves out a method where it does not know the type of a parameter.
                if (!owner.getEnclosedElements().contains(method)) {
                    incomplete.add(home);
                }
            }
        }
        return homes;
    }

    private Set<AnnotatedClass> waitingNow() {
        SortedSet<AnnotatedClass> now = new TreeSet<>();
        waiting.forEach(home -> now.add(home.now(processingEnv.getElementUtils())));
        return now;
    }

    private boolean serve(AnnotatedClass home, boolean last) {
        try {
            return pipeline.serve(home, last);
        } catch (RuntimeException | Error fault) {
            if (last) {
                reporter.fault(fault, home.name(), home.seen());
            }
            return false;
        }
    }
}
