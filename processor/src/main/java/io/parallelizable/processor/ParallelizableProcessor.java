package io.parallelizable.processor;

import com.google.auto.service.AutoService;
import io.parallelizable.processor.extract.Annotations;
import io.parallelizable.processor.safety.SafetyLevel;
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
 * so that the outcome does not depend on the order of source files. Classes whose signatures mention types that are not
 * defined yet, since another processor generates them, wait for the next round. They are kept by name: a compiler may
 * replace its elements between rounds.
 */
@AutoService(Processor.class)
public final class ParallelizableProcessor extends AbstractProcessor {
    private final SortedSet<String> waiting = new TreeSet<>();
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
        pipeline = new Pipeline(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SortedSet<String> owners = new TreeSet<>(waiting);
        for (TypeElement annotation : annotations) {
            // On anything but a method, the compiler itself reports the annotation, but only after this.
            for (Element method : ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
                owners.add(((TypeElement) method.getEnclosingElement())
                        .getQualifiedName()
                        .toString());
            }
        }
        waiting.clear();
        for (String owner : owners) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(owner);
            if (!pipeline.serve(type, round.processingOver())) {
                waiting.add(owner);
            }
        }
        // Not claimed: another processor may want to see the annotation too.
        return false;
    }
}
