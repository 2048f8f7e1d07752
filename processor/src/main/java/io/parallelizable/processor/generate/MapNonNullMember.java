package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.parallelizable.processor.model.ValueType;

/** {@code mapNonNull}: the results that are there. */
final class MapNonNullMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        ValueType result = code.method().result();
        return !code.offer().isGrid() && code.offer().isWhole() && !result.isPrimitive() && !result.isVoid();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        CodeBlock results = CodeBlock.of("$L.mapNonNull()", code.call("over"));
        // Static analysis knows the run as one of results that may be null.
        boolean nullable = code.method().result().name().isAnnotated();
        return code.executingMember("mapNonNull", code.containerWithoutNull())
                .addJavadoc(
                        Sentences.of(code, "Calls " + Phrases.calls(code) + ", and leaves out results that are null."))
                .addStatement(
                        "return $L",
                        nullable ? CodeBlock.of("$T.withoutNull($L)", RuntimeTypes.OBJECT_LOOPS, results) : results)
                .build();
    }
}
