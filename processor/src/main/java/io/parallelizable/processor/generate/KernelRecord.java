package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The record that holds the arguments of one loop and computes its elements. */
final class KernelRecord {
    private final KernelCode code;
    private final AnnotatedMethod method;
    private final KernelNames names;
    private final TypeName container;
    private final boolean hasCutoff;

    /**
     * A record.
     *
     * @param code what it is to hold and to compute
     * @param hasCutoff whether short runs may be a plain loop, so that it must know which are short
     */
    KernelRecord(KernelCode code, boolean hasCutoff) {
        this.code = code;
        this.method = code.method();
        this.names = code.names();
        this.container = code.result().container();
        this.hasCutoff = hasCutoff;
    }

    TypeSpec generate() {
        TypeSpec.Builder kernel = TypeSpec.recordBuilder(code.name())
                .addJavadoc("$L\n", sentence())
                .addAnnotation(RuntimeTypes.GENERATED_COMPANION)
                .addModifiers(Modifier.PRIVATE)
                .addTypeVariables(method.typeVariables())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(code.components())
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(
                        code.isAligned() ? RuntimeTypes.ALIGNED_KERNEL : RuntimeTypes.KERNEL, container));
        if (hasCutoff) {
            kernel.addField(cutoff());
        }
        if (code.isAligned()) {
            kernel.addMethod(checkingConstructor());
        }
        length().ifPresent(kernel::addMethod);
        kernel.addMethod(allocate()).addMethod(new LoopMethod(code).generate()).addMethod(slice());
        if (method.isRandom()) {
            new RandomMembers(code).addTo(kernel);
        }
        kernel.addMethod(describe());
        if (code.declaresInterruption()) {
            kernel.addMethod(override("declaresInterruption", TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        return kernel.build();
    }

    static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private String sentence() {
        String over = switch (code.loop().source()) {
            case RANGE -> "a range";
            case NOTHING -> "a number of trials";
            case ARRAYS -> code.loop().sweep().size() == 1 ? "an array" : "arrays";
        };
        boolean several = method.arguments().size() > 1 && code.isAligned();
        return "The loop of {@code " + method.name() + "} over "
                + (several ? Phrases.quoted(parameterNames(sweptPositions())) : over) + ".";
    }

    private FieldSpec cutoff() {
        return FieldSpec.builder(RuntimeTypes.CUTOFF, names.cutoff)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($N.class)", RuntimeTypes.CUTOFF, code.name())
                .build();
    }

    private List<Integer> sweptPositions() {
        return code.loop().sweep().positions();
    }

    private List<String> parameterNames(List<Integer> positions) {
        return positions.stream()
                .map(position -> method.parameters().get(position).name())
                .collect(Collectors.toList());
    }

    private String component(int position) {
        return code.arguments().get(position).component().name();
    }

    /** Refuses a missing array, and arrays of different lengths. */
    private MethodSpec checkingConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PRIVATE);
        List<Integer> positions = sweptPositions();
        List<String> users = parameterNames(positions);
        if (positions.size() == 1) {
            constructor.addStatement(
                    "$T.requireNonNull($N, $S)", Objects.class, component(positions.get(0)), users.get(0));
        }
        IntStream.range(1, positions.size())
                .forEach(other -> constructor.addStatement(
                        "$T.requireSameLength($S, $N.length, $S, $N.length)",
                        RuntimeTypes.INPUTS,
                        users.get(0),
                        component(positions.get(0)),
                        users.get(other),
                        component(positions.get(other))));
        return constructor.build();
    }

    private Optional<MethodSpec> length() {
        if (code.countsTrials() && names.length.equals("length")) {
            return Optional.empty();
        }
        CodeBlock length = switch (code.loop().source()) {
            case NOTHING -> CodeBlock.of("$N", names.length);
            case RANGE -> CodeBlock.of("$N.length()", component(sweptPositions().get(0)));
            case ARRAYS -> CodeBlock.of("$N.length", component(sweptPositions().get(0)));
        };
        return Optional.of(override("length", TypeName.LONG)
                .addStatement("return $L", length)
                .build());
    }

    private MethodSpec allocate() {
        return override("allocate", container)
                .addParameter(TypeName.INT, names.count)
                .addStatement("return $L", code.result().allocate(names.count))
                .build();
    }

    private MethodSpec slice() {
        TypeName self = RuntimeTypes.nested(code.name(), method.typeVariables());
        return override("slice", self)
                .addParameter(TypeName.LONG, names.from)
                .addParameter(TypeName.INT, names.count)
                .addStatement(
                        "return $L",
                        code.create(
                                CodeBlock.of("$N", names.count),
                                position -> code.arguments().get(position).sliced()))
                .build();
    }

    private MethodSpec describe() {
        String call = String.join(".", method.owner().simpleNames()) + "." + method.name();
        CodeBlock.Builder arguments = CodeBlock.builder().add("$S", call);
        code.arguments().forEach(argument -> arguments.add(", $L", argument.at(names.index)));
        return override("describe", TypeName.get(String.class))
                .addParameter(TypeName.LONG, names.index)
                .addStatement(
                        "return $T.$N($L)",
                        RuntimeTypes.CALLS,
                        code.arguments().size() > 2 ? "describeAll" : "describe",
                        arguments.build())
                .build();
    }
}
