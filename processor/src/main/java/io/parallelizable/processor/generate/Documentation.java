package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Trait;
import java.util.List;

/** The Javadoc of one generated member: a sentence, then a tag for everything in its signature. */
final class Documentation {
    private final OfferCode code;
    private final CodeBlock.Builder text = CodeBlock.builder();

    Documentation(OfferCode code, String sentence) {
        this.code = code;
        text.add("$L\n\n", sentence);
        if (code.offer().form() == InputForm.TRIALS) {
            text.add("@param $L how many calls\n", code.trials());
        }
        code.method().arguments().forEach(this::parameter);
        for (TypeVariableName variable : code.method().typeVariables()) {
            text.add(
                    "@param <$L> as in {@code $L}\n",
                    variable.name(),
                    code.method().name());
        }
    }

    private void parameter(int position) {
        text.add("@param $L $L\n", code.names().get(position), meaning(position));
    }

    private String meaning(int position) {
        int dimension = code.offer().sweep().positions().indexOf(position);
        if (dimension < 0) {
            boolean takesArrays = code.type(position).erasure().equals(ClassName.OBJECT);
            return "the same for all calls" + (takesArrays ? "; an array is swept unless cast to {@code Object}" : "");
        } else if (code.offer().isGrid()) {
            List<String> lines = List.of("plane", "row", "column");
            return "one for each "
                    + lines.get(dimension + 3 - code.offer().sweep().size());
        }
        return code.method().arguments().size() == 1 ? "the inputs" : "the inputs, one for each call";
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

    /** Tells what is refused before any call. */
    Documentation refusing() {
        List<Integer> swept = code.offer().sweep().positions();
        if (code.offer().form() == InputForm.TRIALS) {
            text.add("@throws $T if {@code $L} is negative\n", IllegalArgumentException.class, code.trials());
        } else if (swept.size() > 1 && !code.offer().isGrid()) {
            text.add(
                    "@throws $T if $L differ in length\n",
                    IllegalArgumentException.class,
                    Phrases.quoted(swept.stream().map(code.names()::get).toList()));
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
        CodeBlock types = method.parameters().stream()
                // Members have no parameter for a generator: an import for a comment alone is a warning of Eclipse's.
                .map(parameter -> CodeBlock.of(
                        parameter.isRandomStream() ? "$L" : "$T",
                        parameter.type().erasure()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link $T#$L($L)}", method.owner(), method.name(), types);
    }
}
