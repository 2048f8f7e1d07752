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
        return code.member("overGrid", code.run())
                .addJavadoc(Sentences.of(code, "Describes the run that calls " + Phrases.calls(code) + "."))
                .addCode(new RunCall(code).body())
                .build();
    }
}
