package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.InputForm;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a companion as a whole. */
final class CompanionDocumentation {
    private CompanionDocumentation() {}

    static CodeBlock of(CompanionClass companion) {
        CodeBlock.Builder text = CodeBlock.builder();
        List<CodeBlock> links =
                companion.methods().stream().map(Documentation::link).toList();
        text.add("$L for many inputs at once, on every core.\n\n", CodeBlock.join(links, ", "));
        text.add(
                "<p>Everything here gives what the plain loop gives: the same values in the same order, and the exception\n");
        text.add("of the first input that fails. Calls run at the same time, so they must not depend on each other.\n");
        for (InputForm form : InputForm.values()) {
            text.add(withheld(companion, form));
        }
        String owner = String.join(".", companion.owner().simpleNames());
        text.add("\n<p>Made from {@code $L} when that class is compiled; change it instead.\n", owner);
        return text.build();
    }

    private static CodeBlock withheld(CompanionClass companion, InputForm form) {
        String methods = companion.withheld().stream()
                .filter(offer -> offer.form() == form)
                .map(offer -> "{@code " + offer.method().signature() + "}")
                .collect(Collectors.joining(", "));
        if (methods.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "\n<p>Left out for $L, since several methods would have the same signature: $L.\n",
                form.noun(),
                methods);
    }
}
