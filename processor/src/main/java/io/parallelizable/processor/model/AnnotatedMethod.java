package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A method that carries the annotation, whether it can be served or not.
 *
 * @param owner the class that declares it
 * @param name its name
 * @param typeVariables its type variables with their bounds
 * @param parameters its parameters
 * @param result its result, which may be void
 * @param thrown the one checked exception that stands for all it declares, or {@link RuntimeException}
 * @param companion the simple name of the companion that it asks for
 * @param traits what is true of it
 * @param surroundings what its signature and the classes around it have to do with other types
 */
public record AnnotatedMethod(
        ClassName owner,
        String name,
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        ValueType result,
        TypeName thrown,
        String companion,
        Set<Trait> traits,
        Surroundings surroundings) {

    public AnnotatedMethod {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The positions of the parameters that are swept or held. */
    public List<Integer> arguments() {
        return positions(Parameter::isArgument);
    }

    /** The positions of the parameters that the companion's members take too: all but random streams. */
    public List<Integer> given() {
        return positions(parameter -> !parameter.isRandomStream());
    }

    private List<Integer> positions(Predicate<Parameter> kind) {
        return IntStream.range(0, parameters.size())
                .filter(position -> kind.test(parameters.get(position)))
                .boxed()
                .toList();
    }

    /** Whether each thread has some argument of its own. */
    public boolean isPerThread() {
        return parameters.stream().anyMatch(Parameter::perThread);
    }

    /** Whether elements draw from random streams. */
    public boolean isRandom() {
        return parameters.stream().anyMatch(Parameter::isRandomStream);
    }

    /** The type of the only argument of a method that has exactly one. */
    public ValueType argument() {
        return parameters.get(arguments().get(0)).type();
    }

    /** The companion that the method asks for, if that can be the name of a class. */
    public ClassName companionName() {
        return ClassName.get(owner.packageName(), companion);
    }

    /** The method as messages have it, such as {@code score(Row)}. */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.type().simpleName())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** Tells this method from all others of a compilation. */
    public String key() {
        return parameters.stream()
                .map(parameter -> parameter.type().erasure().toString())
                .collect(Collectors.joining(",", owner.canonicalName() + "#" + name + "(", ")"));
    }
}
