package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code map}: all results in order; {@code forEach} where there are none. */
final class MapMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return !code.offer().isGrid() && code.offer().isWhole();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        return code.executingMember(code.execution(), code.container())
                .addJavadoc(Sentences.of(code, "Calls " + Phrases.calls(code) + "."))
                .addCode(code.hasLoop() ? loopOrRun(code) : code.execute("over"))
                .build();
    }

    /** A short run is the loop alone; the run is made to word a failure, or where there is more to it. */
    private static CodeBlock loopOrRun(OfferCode code) {
        String failure = code.locals().beside(code.names(), "failure").get(0);
        CodeBlock run = code.call("over");
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("try");
        if (code.method().result().isVoid()) {
            body.beginControlFlow("if ($L)", isShort(code))
                    .addStatement("$L", loop(code))
                    .nextControlFlow("else")
                    .addStatement("$L.forEach()", run)
                    .endControlFlow();
        } else if (code.method().result().isPrimitive() && code.names().size() == 1) {
            body.addStatement("return $L ? $L : $L.map()", isShort(code), loop(code), run);
        } else {
            // The Eclipse compiler may take a choice between arrays of a class for one between Objects.
            body.beginControlFlow("if ($L)", isShort(code))
                    .addStatement("return $L", loop(code))
                    .endControlFlow()
                    .addStatement("return $L.map()", run);
        }
        return body.nextControlFlow("catch ($T $N)", RuntimeTypes.CHUNK_FAILURE, failure)
                .addStatement("throw $N.failure($L, $N)", code.loops().instance(), run, failure)
                .endControlFlow()
                .build();
    }

    private static String length(OfferCode code) {
        return code.names().get(code.offer().sweep().positions().get(0)) + ".length";
    }

    /** Other lengths than the first one's are refused by the run. */
    private static CodeBlock isShort(OfferCode code) {
        List<Integer> swept = code.offer().sweep().positions();
        String sameLength = swept.stream()
                .skip(1)
                .map(position -> " && " + code.names().get(position) + ".length == " + length(code))
                .collect(Collectors.joining());
        return CodeBlock.of("$N.includes($L)$L", code.loops().cutoff(), length(code), sameLength);
    }

    private static CodeBlock loop(OfferCode code) {
        LoopsCode loops = code.loops();
        AnnotatedMethod method = code.method();
        CodeBlock.Builder arguments = CodeBlock.builder();
        IntStream.range(0, method.parameters().size())
                .filter(position ->
                        !method.parameters().get(position).isRandomStream() || position == loops.firstStream())
                .forEach(position -> arguments.add(
                        "$L, ",
                        position == loops.firstStream()
                                ? CodeBlock.of("$T.fresh()", RuntimeTypes.RANDOM_STREAMS)
                                : CodeBlock.of("$N", code.names().get(position))));
        arguments.add("0, $L", length(code));
        if (!method.result().isVoid()) {
            arguments.add(", $L", code.result().allocate(length(code)));
        }
        return CodeBlock.of(
                "$N.$L$N($L)",
                loops.type(),
                loops.typeArguments(),
                loops.names().get(code.offer().loop()),
                arguments.build());
    }
}
