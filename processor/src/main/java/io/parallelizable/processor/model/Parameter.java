package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/**
 * A parameter of an annotated method.
 *
 * @param name its name in the source
 * @param type its type; an array for a variable number of arguments
 * @param perThread whether it is marked as one of which each thread has its own, so that it is neither swept nor held
 */
public record Parameter(String name, ValueType type, boolean perThread) {
    private static final ClassName RANDOM = ClassName.get("java.util", "Random");
    private static final Set<TypeName> GENERATORS =
            Set.of(ClassName.get("java.util.random", "RandomGenerator"), RANDOM);

    /** Whether it is swept or held. */
    public boolean isArgument() {
        return !isRandomStream() && !perThread;
    }

    /** Whether each element gets a random stream of its own for it, so that it is neither swept nor held. */
    public boolean isRandomStream() {
        return GENERATORS.contains(type.name().withoutAnnotations());
    }

    /** Whether the stream must be a {@link java.util.Random}. */
    public boolean isLegacyRandom() {
        return type.is(RANDOM);
    }
}
