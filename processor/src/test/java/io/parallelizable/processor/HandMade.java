package io.parallelizable.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Surroundings;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Methods of a class {@code p.Owner} that no compiler has seen. */
final class HandMade {
    private static final ClassName LIST = ClassName.get(List.class);

    private HandMade() {}

    /** A method whose parameters are all called {@code x}, and whose companion is {@code FParallel}. */
    static AnnotatedMethod method(
            String name, TypeName result, Optional<ClassName> mark, Set<Trait> traits, TypeName... parameters) {
        return new AnnotatedMethod(
                ClassName.get("p", "Owner"),
                name,
                List.of(),
                Stream.of(parameters)
                        .map(parameter -> new Parameter("x", type(parameter), false))
                        .toList(),
                type(result),
                ClassName.get(RuntimeException.class),
                "FParallel",
                traits,
                new Surroundings(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of("p", "Owner"),
                        false,
                        Set.of(),
                        Optional.empty(),
                        mark));
    }

    /** A type as it is written, which lists are not at run time. */
    static ValueType type(TypeName name) {
        return new ValueType(name, name, !name.equals(LIST));
    }
}
