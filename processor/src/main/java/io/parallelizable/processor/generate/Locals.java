package io.parallelizable.processor.generate;

import com.palantir.javapoet.NameAllocator;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that generated source chooses, kept apart from those it has to use.
 *
 * <p>A variable hides a type or a package of the same name (JLS 6.4.2): with a parameter {@code org}, the type
 * {@code org.acme.Row} can no longer be named. So a name that is also that of a type, a type variable or the first part
 * of a package gets a trailing underscore.
 */
final class Locals {
    private final NameAllocator taken = new NameAllocator();

    Locals(CompanionClass companion) {
        companion.methods().stream()
                .flatMap(method -> method.surroundings().simpleNames().stream())
                .distinct()
                .filter(name -> !name.isEmpty())
                .forEach(taken::newName);
        taken.newName(companion.name().simpleName());
        taken.newName("java");
        taken.newName("io");
    }

    /** A name for a nested class or a variable, the given one if possible. */
    String name(String preferred) {
        return taken.clone().newName(preferred);
    }

    /** The names of a method's parameters in its companion's members, the user's own if possible. */
    List<String> parameters(AnnotatedMethod method) {
        NameAllocator scope = taken.clone();
        List<String> names = new ArrayList<>();
        for (Parameter parameter : method.parameters()) {
            // Type names begin in upper case, those of the runtime too.
            boolean likeType = Character.isUpperCase(parameter.name().codePointAt(0));
            names.add(scope.newName(likeType ? "input" : parameter.name()));
        }
        return names;
    }

    /** Names for variables beside parameters of the given names. */
    List<String> beside(List<String> parameters, String... preferred) {
        NameAllocator scope = taken.clone();
        parameters.stream().distinct().forEach(scope::newName);
        List<String> names = new ArrayList<>();
        for (String name : preferred) {
            names.add(scope.newName(name));
        }
        return names;
    }
}
