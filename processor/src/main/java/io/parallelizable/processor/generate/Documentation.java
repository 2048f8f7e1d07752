package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Trait;

/** The Javadoc of one generated member: a sentence, then a tag for everything in its signature. */
final class Documentation {
    private final OfferCode code;
    private final CodeBlock.Builder text = CodeBlock.builder();

    Documentation(OfferCode code, String sentence) {
        this.code = code;
        text.add("$L\n\n", sentence);
        text.add("@param $L the inputs\n", code.parameter());
        for (TypeVariableName variable : code.method().typeVariables()) {
            text.add(
                    "@param <$L> as in {@code $L}\n",
                    variable.name(),
                    code.method().name());
        }
    }

    Documentation returns(String format, Object... arguments) {
        text.add("@return " + format + "\n", arguments);
        return this;
    }

    /** Tells of the exceptions that executing the run may throw. */
    Documentation throwing() {
        if (code.throwsChecked()) {
            text.add(
                    "@throws $T thrown by the first input that fails\n",
                    code.method().thrown());
        }
        return this;
    }

    CodeBlock build() {
        if (code.method().is(Trait.DEPRECATED)) {
            text.add("@deprecated as {@code $L} is\n", code.method().name());
        }
        return text.build();
    }

    /** A link to an annotated method. */
    static CodeBlock link(AnnotatedMethod method) {
        return CodeBlock.of(
                "{@link $T#$L($T)}",
                method.owner(),
                method.name(),
                method.parameter().type().erasure());
    }
}
