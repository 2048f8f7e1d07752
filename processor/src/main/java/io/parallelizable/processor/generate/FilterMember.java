package io.parallelizable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.InputForm;
import java.util.ArrayList;
import java.util.List;

/** {@code filter}: the values of the only swept argument for which the method is true. */
final class FilterMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.method().result().is(TypeName.BOOLEAN)
                && !code.offer().isGrid()
                && code.offer().isWhole()
                && code.offer().sweep().size() == 1;
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        int swept = code.offer().sweep().positions().get(0);
        return code.executingMember(
                        "filter", filteredType(code, code.type(swept).name()))
                .addJavadoc(Sentences.of(code, "Picks " + Phrases.picked(code) + " is true."))
                .addCode(body(code, swept))
                .build();
    }

    private static TypeName filteredType(OfferCode code, TypeName input) {
        return code.offer().form().isListed()
                ? ParameterizedTypeName.get(ClassName.get(List.class), input.box())
                : ArrayTypeName.of(input);
    }

    private static CodeBlock body(OfferCode code, int swept) {
        InputForm form = code.offer().form();
        if (form.isListed()) {
            return ofCopy(code, swept);
        }
        CodeBlock keep = form == InputForm.ARRAY ? code.call("map") : CodeBlock.of("$L.map()", code.call("over"));
        return filtering(form.filter(code.method()), code.names().get(swept), keep);
    }

    private static CodeBlock ofCopy(OfferCode code, int swept) {
        String input = code.names().get(swept);
        String copy = code.locals().beside(code.names(), "copy").get(0);
        List<String> names = new ArrayList<>(code.names());
        names.set(swept, copy);
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $T.copy($N)",
                        filteredType(code, code.type(swept).name()),
                        copy,
                        RuntimeTypes.INPUTS,
                        input)
                .add(filtering("filter", copy, CodeBlock.of("$L.map()", code.call("over", names))))
                .build();
    }

    private static CodeBlock filtering(String method, String inputs, CodeBlock keep) {
        return CodeBlock.builder()
                .addStatement("return $T.$N($N, $L)", RuntimeTypes.INPUTS, method, inputs, keep)
                .build();
    }
}
