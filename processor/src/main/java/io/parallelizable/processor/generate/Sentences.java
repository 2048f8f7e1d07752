package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Trait;

/** The Javadoc of generated members: one sentence each, since the class says what they have in common. */
final class Sentences {
    private Sentences() {}

    /** The Javadoc of a member. */
    static CodeBlock of(OfferCode code, String sentence) {
        CodeBlock.Builder text = CodeBlock.builder().add("$L\n", sentence);
        if (code.method().is(Trait.DEPRECATED)) {
            text.add("\n@deprecated as {@code $L} is\n", code.method().name());
        }
        return text.build();
    }

    /** A link to an annotated method, or its name where a link would be one to a constructor. */
    static CodeBlock link(AnnotatedMethod method) {
        if (method.name().equals(method.owner().simpleName())) {
            // No import for a comment alone here either.
            return CodeBlock.of("{@code $L.$L}", String.join(".", method.owner().simpleNames()), method.signature());
        }
        CodeBlock types = method.parameters().stream()
                // Members have no parameter for a generator: an import for a comment alone is a warning of Eclipse's.
                .map(parameter -> CodeBlock.of(
                        parameter.isRandomStream() ? "$L" : "$T",
                        parameter.type().erasure()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link $T#$L($L)}", method.owner(), method.name(), types);
    }
}
