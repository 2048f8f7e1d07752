package io.parallelizable.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.CompanionClass;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Generates the source of a companion: documentation, members for users, and the kernels behind them. */
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
        Map<Loop, KernelCode> kernels = kernels(companion, locals);
        List<OfferCode> offers = offers(companion, kernels, locals);
        TypeSpec.Builder type = TypeSpec.classBuilder(companion.name())
                .addJavadoc(CompanionDocumentation.of(companion))
                .addModifiers(Modifier.FINAL)
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
        kernels.values().forEach(kernel -> {
            boolean hasCutoff = offers.stream().anyMatch(offer -> offer.hasLoop() && offer.kernel() == kernel);
            type.addType(new KernelRecord(kernel, hasCutoff).generate());
        });
        return print(companion, type.build());
    }

    private static Map<Loop, KernelCode> kernels(CompanionClass companion, Locals locals) {
        KernelNames names = new KernelNames(locals);
        Map<Loop, KernelCode> kernels = new LinkedHashMap<>();
        for (Loop loop : companion.loops()) {
            int number = companion.methods().indexOf(loop.method()) + 1;
            kernels.put(loop, KernelCode.of(loop, number, locals, names));
        }
        return kernels;
    }

    private static List<OfferCode> offers(CompanionClass companion, Map<Loop, KernelCode> kernels, Locals locals) {
        return companion.offers().stream()
                .map(offer ->
                        new OfferCode(offer, kernels.get(offer.loop()), locals.parameters(offer.method()), locals))
                .toList();
    }

    private static List<AnnotationSpec> annotations(CompanionClass companion, Optional<ClassName> generated) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        generated.ifPresent(annotation -> annotations.add(AnnotationSpec.builder(annotation)
                .addMember("value", "$S", PROCESSOR)
                .build()));
        annotations.add(AnnotationSpec.builder(RuntimeTypes.COMPANION_OF)
                .addMember("value", "$S", companion.owner().canonicalName())
                .build());
        annotations.add(AnnotationSpec.builder(RuntimeTypes.GENERATED_COMPANION).build());
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
