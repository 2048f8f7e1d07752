package io.parallelizable.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads annotated methods from the compiler. */
public final class MethodExtractor {
    private final Elements elements;
    private final ValueTypes valueTypes;
    private final ThrownTypes thrownTypes;
    private final SurroundingsScan surroundings;

    public MethodExtractor(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        valueTypes = new ValueTypes(environment.getTypeUtils());
        thrownTypes = new ThrownTypes(elements, environment.getTypeUtils());
        surroundings = new SurroundingsScan(elements);
    }

    /** The annotated methods that a class itself declares, in source order. */
    public List<ExtractedMethod> methodsOf(TypeElement owner) {
        List<ExtractedMethod> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
            Annotations.find(method, Annotations.PARALLELIZABLE)
                    .ifPresent(annotation -> methods.add(extract(owner, method, annotation)));
        }
        return methods;
    }

    private ExtractedMethod extract(TypeElement owner, ExecutableElement method, AnnotationMirror annotation) {
        Optional<AnnotationValue> givenName =
                Annotations.value(annotation, "name").filter(value -> !"".equals(value.getValue()));
        TypeMirror thrown = thrownTypes.union(method.getThrownTypes());
        AnnotatedMethod model = new AnnotatedMethod(
                ClassName.get(owner),
                method.getSimpleName().toString(),
                method.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                method.getParameters().stream().map(this::parameter).toList(),
                valueTypes.of(method.getReturnType()),
                TypeName.get(thrown),
                givenName
                        .map(value -> value.getValue().toString())
                        .orElseGet(() -> defaultCompanion(method.getSimpleName().toString())),
                traits(method, givenName.isPresent(), thrownTypes.coversInterruption(thrown)),
                surroundings.of(method));
        return new ExtractedMethod(model, method, annotation, givenName);
    }

    private Parameter parameter(VariableElement parameter) {
        return new Parameter(parameter.getSimpleName().toString(), valueTypes.of(parameter.asType()));
    }

    private static String defaultCompanion(String method) {
        int first = method.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + method.substring(Character.charCount(first))
                + "Parallel";
    }

    private Set<Trait> traits(ExecutableElement method, boolean named, boolean declaresInterruption) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addIf(method.getModifiers().contains(Modifier.STATIC), Trait.STATIC, traits);
        addIf(method.getModifiers().contains(Modifier.PRIVATE), Trait.PRIVATE, traits);
        addIf(isPublic(method), Trait.PUBLIC, traits);
        addIf(elements.isDeprecated(method), Trait.DEPRECATED, traits);
        addIf(named, Trait.NAMED, traits);
        addIf(declaresInterruption, Trait.DECLARES_INTERRUPTION, traits);
        ModuleElement module = elements.getModuleOf(method);
        addIf(module != null && !module.isUnnamed(), Trait.IN_NAMED_MODULE, traits);
        return traits;
    }

    private static void addIf(boolean condition, Trait trait, Set<Trait> traits) {
        if (condition) {
            traits.add(trait);
        }
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
