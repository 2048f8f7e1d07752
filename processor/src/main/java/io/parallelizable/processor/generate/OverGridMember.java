package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** {@code overGrid}: the run over every combination of swept arguments, to be given options. */
final class OverGridMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.offer().isGrid();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        Documentation documentation = new Documentation(
                        code,
                        "Describes the calls of {@code " + code.method().name() + "} for " + Phrases.elements(code)
                                + ", to be given options and executed.")
                .returns("the run");
        return code.member("overGrid", code.run())
                .addJavadoc(documentation.build())
                .addCode(new GridOf(code).body())
                .build();
    }
}
