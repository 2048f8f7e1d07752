package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.extract.Annotations;
import io.parallelizable.processor.extract.Lookup;
import io.parallelizable.processor.extract.SourceMethod;
import io.parallelizable.processor.safety.model.Hazard;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Reads the annotation of methods, and finds their companions. */
public final class Marks {
    private static final Set<String> GENERATORS = Set.of("java.util.Random", "java.util.random.RandomGenerator");

    private Marks() {}

    /** The annotated static methods that are being compiled. */
    public static List<ExecutableElement> annotated(Sources sources) {
        return sources.members().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .filter(method ->
                        Annotations.find(method, RuntimeNames.PARALLELIZABLE).isPresent())
                .toList();
    }

    /** The hazards that a method accepts. */
    public static Set<Hazard> accepted(ExecutableElement method) {
        Set<Hazard> accepted = EnumSet.noneOf(Hazard.class);
        Annotations.value(method, RuntimeNames.PARALLELIZABLE, "accepts").ifPresent(values -> {
            for (Object value : (List<?>) values) {
                String name = ((AnnotationValue) value).getValue().toString();
                for (Hazard hazard : Hazard.values()) {
                    if (hazard.name().equals(name)) {
                        accepted.add(hazard);
                    }
                }
            }
        });
        return accepted;
    }

    /** Whether calls may share what is given for a parameter: not what each call or thread has of its own. */
    public static boolean isGiven(VariableElement parameter) {
        return !isGenerator(parameter) && !isPerThread(parameter);
    }

    /** Whether the companion fills a parameter in with a generator for each call. */
    static boolean isGenerator(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && GENERATORS.contains(element.getQualifiedName().toString());
    }

    /** Whether each thread has an object of its own for a parameter. */
    static boolean isPerThread(VariableElement parameter) {
        return Annotations.find(parameter, RuntimeNames.PER_THREAD).isPresent();
    }

    /** The simple name of a method's companion. */
    public static String companionName(Element method) {
        return Annotations.value(method, RuntimeNames.PARALLELIZABLE, "name")
                .map(Object::toString)
                .filter(given -> !given.isEmpty())
                .orElseGet(() ->
                        SourceMethod.defaultCompanion(method.getSimpleName().toString()));
    }

    /** A method's companion, if it has been generated. */
    public static Optional<TypeElement> companion(ExecutableElement method, Sources sources) {
        String home = sources.elements().getPackageOf(method).getQualifiedName().toString();
        String name = companionName(method);
        return Optional.ofNullable(Lookup.find(home.isEmpty() ? name : home + "." + name, method, sources.elements()))
                .filter(type ->
                        Annotations.find(type, RuntimeNames.GENERATED_COMPANION).isPresent());
    }
}
