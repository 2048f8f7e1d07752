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
        Documentation documentation = new Documentation(
                code, "Calls {@code " + code.method().name() + "} for " + Phrases.elements(code) + ".");
        if (!code.method().result().isVoid()) {
            documentation.returns("$L with $L", Phrases.container(code), Phrases.placed(code));
        }
        return code.executingMember("grid", code.container())
                .addJavadoc(documentation.throwing().build())
                .addCode(code.execute("overGrid"))
                .build();
    }
}
