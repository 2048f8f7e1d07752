package io.parallelizable.processor.generate;

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
        return code.executingMember("mapNonNull", code.container())
                .addJavadoc(
                        Sentences.of(code, "Calls " + Phrases.calls(code) + ", and leaves out results that are null."))
                .addStatement("return $L.mapNonNull()", code.call("over"))
                .build();
    }
}
