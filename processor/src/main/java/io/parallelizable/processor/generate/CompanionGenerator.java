package io.parallelizable.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the source of a companion: documentation, members for users, and the loops behind them. */
public final class CompanionGenerator {
    private static final String PROCESSOR = "io.parallelizable.processor.ParallelizableProcessor";

    private CompanionGenerator() {}

    /**
     * The source of a companion.
     *
     * @param companion what to generate
     * @param generated the annotation that marks generated source, if the companion's module reads one
     */
    public static String generate(CompanionClass companion, Optional<ClassName> generated) {
        Locals locals = new Locals(companion);
        Map<AnnotatedMethod, LoopsCode> loops = new LoopsNaming(companion, locals).loops();
        List<OfferCode> offers = companion.offers().stream()
                .map(offer -> new OfferCode(offer, loops.get(offer.method()), locals))
                .toList();
        Set<Loop> returning = offers.stream()
                .filter(OfferCode::hasLoop)
                .map(code -> code.offer().loop())
                .collect(Collectors.toSet());
        TypeSpec.Builder type = TypeSpec.classBuilder(companion.name())
                .addJavadoc(CompanionDocumentation.of(companion))
                .addModifiers(Modifier.FINAL)
                .addFields(Constants.of(loops.values(), returning))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (companion.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        annotations(companion, generated).forEach(type::addAnnotation);
        for (Member member : Member.ALL) {
            offers.stream().filter(member::appliesTo).map(member::generate).forEach(type::addMethod);
        }
        loops.forEach((method, code) -> type.addType(new LoopsClass(code, returning, locals).generate()));
        return print(companion, type.build());
    }

    private static List<AnnotationSpec> annotations(CompanionClass companion, Optional<ClassName> generated) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        generated.ifPresent(annotation -> annotations.add(AnnotationSpec.builder(annotation)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        annotations.add(RuntimeTypes.mark(companion.owner()));
        companion
                .nullMark()
                .ifPresent(mark -> annotations.add(AnnotationSpec.builder(mark).build()));
        SortedSet<String> lint = lint(companion);
        if (!lint.isEmpty()) {
            annotations.add(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", lint.size() == 1 ? "$L" : "{$L}", quoted(lint))
                    .build());
        }
        return annotations;
    }

    private static CodeBlock quoted(SortedSet<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    private static SortedSet<String> lint(CompanionClass companion) {
        SortedSet<String> lint = new TreeSet<>();
        companion.methods().forEach(method -> lint.addAll(method.surroundings().lint()));
        if (companion.isPublic() && companion.methods().get(0).is(Trait.IN_NAMED_MODULE)) {
            // Its module may export it without passing on that it requires ours.
            lint.add("exports");
        }
        if (companion.methods().stream()
                        .filter(method -> method.is(Trait.TAKES_FUNCTION))
                        .count()
                > 1) {
            // A lambda may fit the members of both. Compilers that do not know this kind of warning know "all".
            lint.add("all");
            lint.add("overloads");
        }
        return lint;
    }

    private static String print(CompanionClass companion, TypeSpec type) {
        boolean shadowed = companion.methods().stream()
                .anyMatch(method -> method.surroundings().shadowsJavaLang());
        String source = JavaFile.builder(companion.name().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(!shadowed)
                .build()
                .toString();
        return Layout.of(source);
    }
}
