package io.parallelizable.processor.extract;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads annotated methods from the compiler. */
public final class MethodExtractor {
    private static final String JVM_STATIC = "kotlin.jvm.JvmStatic";

    private final Elements elements;
    private final LegalSignature legal;
    private final ThrownTypes thrownTypes;
    private final SurroundingsScan surroundings;

    public MethodExtractor(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        legal = new LegalSignature(elements, environment.getTypeUtils());
        thrownTypes = new ThrownTypes(elements, environment.getTypeUtils());
        surroundings = new SurroundingsScan(elements);
    }

    /** The annotated methods that a class itself declares, in source order. */
    public static List<SourceMethod> methodsOf(AnnotatedClass home) {
        List<SourceMethod> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(home.seen().getEnclosedElements())) {
            if (!hasStaticTwin(method)) {
                Annotations.find(method, Annotations.PARALLELIZABLE)
                        .ifPresent(annotation -> methods.add(SourceMethod.of(home, method, annotation)));
            }
        }
        return methods;
    }

    /**
     * Whether it is the method of a Kotlin companion object, to which kapt adds a static one in the class around it.
     */
    private static boolean hasStaticTwin(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && Annotations.find(method, JVM_STATIC).isPresent();
    }

    /**
     * Whether a method's signature is one that compilers accept. What is wrong with it they tell themselves, if no
     * other processor generates what it lacks.
     */
    public boolean isReadable(SourceMethod source) {
        return source.isDefined() && legal.isThatOf(source.element());
    }

    /** Reads a method, of which everything must be defined. */
    public ExtractedMethod extract(SourceMethod source) {
        ExecutableElement method = source.element();
        TypeNames typeNames =
                new TypeNames(new NullAnnotations(elements, elements.getPackageOf(method)), withoutPackage(source));
        ValueTypes valueTypes = new ValueTypes(typeNames);
        TypeMirror thrown = thrownTypes.union(method.getThrownTypes());
        AnnotatedMethod model = new AnnotatedMethod(
                ClassName.get(source.home().seen()),
                method.getSimpleName().toString(),
                method.getTypeParameters().stream().map(typeNames::declared).toList(),
                method.getParameters().stream()
                        .map(parameter -> parameter(parameter, valueTypes))
                        .toList(),
                valueTypes.of(method.getReturnType(), method),
                typeNames.of(thrown),
                source.companion().orElseThrow(),
                traits(source, thrownTypes.coversInterruption(thrown)),
                surroundings.of(source));
        return new ExtractedMethod(model, source);
    }

    private static List<String> withoutPackage(SourceMethod source) {
        ClassName owner = ClassName.get(source.home().seen());
        return owner.packageName().isEmpty()
                ? List.of(
                        owner.topLevelClassName().simpleName(),
                        source.companion().orElseThrow())
                : List.of();
    }

    private static Parameter parameter(VariableElement parameter, ValueTypes valueTypes) {
        return new Parameter(
                parameter.getSimpleName().toString(),
                valueTypes.of(parameter.asType(), parameter),
                Annotations.find(parameter, Annotations.PER_THREAD).isPresent());
    }

    private Set<Trait> traits(SourceMethod source, boolean declaresInterruption) {
        ExecutableElement method = source.element();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addIf(method.getModifiers().contains(Modifier.STATIC), Trait.STATIC, traits);
        addIf(method.getModifiers().contains(Modifier.PRIVATE), Trait.PRIVATE, traits);
        addIf(isPublic(method), Trait.PUBLIC, traits);
        addIf(elements.isDeprecated(method), Trait.DEPRECATED, traits);
        addIf(source.givenName().isPresent(), Trait.NAMED, traits);
        addIf(declaresInterruption, Trait.DECLARES_INTERRUPTION, traits);
        addIf(method.getParameters().stream().anyMatch(this::isFunction), Trait.TAKES_FUNCTION, traits);
        ModuleElement module = elements.getModuleOf(method);
        addIf(module != null && !module.isUnnamed(), Trait.IN_NAMED_MODULE, traits);
        addIf(!source.home().findable(), Trait.IN_COMPACT_FILE, traits);
        return traits;
    }

    private static void addIf(boolean condition, Trait trait, Set<Trait> traits) {
        if (condition) {
            traits.add(trait);
        }
    }

    private boolean isFunction(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType type
                && elements.isFunctionalInterface((TypeElement) type.asElement());
    }

    private static boolean isPublic(ExecutableElement method) {
        Element element = method;
        while (element instanceof ExecutableElement || element instanceof TypeElement) {
            boolean implied = element.getEnclosingElement().getKind().isInterface()
                    && !element.getModifiers().contains(Modifier.PRIVATE);
            if (!implied && !element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
            element = element.getEnclosingElement();
        }
        return true;
    }
}
