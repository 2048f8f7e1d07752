package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Javadoc of a companion as a whole. */
final class CompanionDocumentation {
    private CompanionDocumentation() {}

    static CodeBlock of(CompanionClass companion) {
        CodeBlock.Builder text = CodeBlock.builder();
        boolean hasInputs =
                companion.offers().stream().anyMatch(offer -> !offer.form().isCounted());
        String run = hasInputs ? "over" : "times";
        text.add("$L $L at once, on every core. ", links(companion), hasInputs ? "for many inputs" : "many times");
        text.add(
                "Values, order and exceptions are those of the plain loop. Calls run at the same time, so they must not ");
        text.add("depend on each other. {@code $L} gives a run with options.\n", run);
        if (companion.methods().stream().anyMatch(AnnotatedMethod::isRandom)) {
            text.add(
                    "\n<p>Each call draws from a random stream of its own, a function of the run's seed and the index of\n");
            text.add("the call alone: {@code $L(...).seed(42)} gives the same numbers again.\n", run);
        }
        if (companion.methods().stream().anyMatch(AnnotatedMethod::isPerThread)) {
            text.add(
                    "\n<p>Of an argument that a {@code Supplier} is taken for, each thread that takes part has its own:\n");
            text.add("made when it is first needed, and closed at the end of the operation if it is AutoCloseable.\n");
        }
        if (companion.offers().stream().anyMatch(CompanionDocumentation::mayHoldArrays)) {
            text.add(
                    "\n<p>Where a parameter takes any object, an array or a List is swept; cast it to {@code Object} to hold it.\n");
        }
        text.add(withheld(companion));
        return text.build();
    }

    private static CodeBlock links(CompanionClass companion) {
        return Phrases.listed(companion.methods().stream().map(Sentences::link).toList());
    }

    private static boolean mayHoldArrays(Offer offer) {
        return offer.method().arguments().stream()
                .filter(position -> !offer.sweep().includes(position))
                .anyMatch(position -> offer.method()
                        .parameters()
                        .get(position)
                        .type()
                        .companionErasure()
                        .equals(ClassName.OBJECT));
    }

    /** The forms that are not there, each with the methods that would need it. */
    private static CodeBlock withheld(CompanionClass companion) {
        Map<String, List<CodeBlock>> rivals = companion.withheld().stream()
                .collect(Collectors.groupingBy(
                        CompanionDocumentation::member,
                        LinkedHashMap::new,
                        Collectors.mapping(CompanionDocumentation::holding, Collectors.toList())));
        if (rivals.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock list = rivals.entrySet().stream()
                .map(rival -> CodeBlock.of("{@code $L} for $L", rival.getKey(), Phrases.listed(rival.getValue())))
                .collect(CodeBlock.joining("; "));
        return CodeBlock.of("\n<p>Left out, since another form has the same signature: $L.\n", list);
    }

    private static String member(Offer offer) {
        String name = offer.isGrid() ? "overGrid" : offer.form().isCounted() ? "times" : "over";
        return offer.erasedParameters().stream()
                .map(CompanionDocumentation::simpleName)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** The method, with the names of its held arguments. */
    private static CodeBlock holding(Offer offer) {
        String held = offer.method().arguments().stream()
                .filter(position -> !offer.sweep().includes(position))
                .map(position -> offer.method().parameters().get(position).name())
                .collect(Collectors.joining(", "));
        CodeBlock method = CodeBlock.of("{@code $L}", offer.method().signature());
        return held.isEmpty() ? method : CodeBlock.of("$L holding {@code $L}", method, held);
    }

    private static String simpleName(TypeName type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
