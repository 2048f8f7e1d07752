package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Loop;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The loops around one method, as the rest of the companion sees them.
 *
 * @param method the method
 * @param type the name of their class
 * @param instance the name of the constant that holds the only instance
 * @param cutoff the name of the constant that tells which runs are plain loops
 * @param names the names of each loop
 * @param parameters the names of the method's parameters in the companion
 * @param constants the names of the constants that stand for the parameters that can be swept, by position
 * @param result how the results look
 */
record LoopsCode(
        AnnotatedMethod method,
        String type,
        String instance,
        String cutoff,
        Map<Loop, String> names,
        List<String> parameters,
        Map<Integer, String> constants,
        ResultCode result) {

    /** The most parameters that have a bit of their own in a choice of swept ones. */
    static final int MASKED = 30;

    /** Whether there is but one parameter, so that nothing is to be chosen. */
    boolean isUnary() {
        return method.parameters().size() == 1;
    }

    /** The position of the first random generator, whose input is the streams for all of them; -1 without one. */
    int firstStream() {
        return IntStream.range(0, method.parameters().size())
                .filter(position -> method.parameters().get(position).isRandomStream())
                .findFirst()
                .orElse(-1);
    }

    /** The choice of swept parameters that leads to a loop. */
    CodeBlock choice(Loop loop) {
        return switch (loop.source()) {
            case NOTHING -> CodeBlock.of("$T.NONE", RuntimeTypes.INPUTS);
            case RANGE -> CodeBlock.of("$T.RANGE", RuntimeTypes.INPUTS);
            case ARRAYS -> choice(loop.sweep().positions());
        };
    }

    /** The choice of some parameters. */
    CodeBlock choice(List<Integer> positions) {
        if (method.parameters().size() > MASKED) {
            int first = positions.get(0);
            // Between them there may be random generators and what each thread has of its own.
            int places = positions.get(positions.size() - 1) - first + 1;
            return CodeBlock.of("$L | $L << 8 | $L", 1 << MASKED, first, places);
        }
        return CodeBlock.of("$L", positions.stream().map(constants::get).collect(Collectors.joining(" | ")));
    }

    /**
     * The method's type variables as arguments, {@code <T, U>}; nothing if there are none. They are written out, since
     * inference might choose others: a collection of some subtype, say.
     */
    String typeArguments() {
        return method.typeVariables().isEmpty()
                ? ""
                : method.typeVariables().stream()
                        .map(TypeVariableName::name)
                        .collect(Collectors.joining(", ", "<", ">"));
    }
}
