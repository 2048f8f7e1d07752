package io.parallelizable.processor.generate;

import com.palantir.javapoet.NameAllocator;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;

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

    /** The name of a method's parameter, the user's own if possible. */
    String parameter(AnnotatedMethod method) {
        String name = name(method.parameter().name());
        // Type names begin in upper case, those of the runtime too.
        return Character.isUpperCase(name.codePointAt(0)) ? name("input") : name;
    }

    /** A name for a variable beside a parameter of the given name. */
    String nameBeside(String parameter, String preferred) {
        String name = name(preferred);
        return name.equals(parameter) ? name + "_" : name;
    }
}
