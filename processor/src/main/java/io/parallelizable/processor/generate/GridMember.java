package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** {@code grid}: the results for every combination of swept arguments. */
final class GridMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.offer().isGrid();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        return code.executingMember("grid", code.container())
                .addJavadoc(Sentences.of(code, "Calls " + Phrases.calls(code) + "."))
                .addCode(code.execute("overGrid"))
                .build();
    }
}
