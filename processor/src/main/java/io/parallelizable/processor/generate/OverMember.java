package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** {@code over}: the run, to be given options. */
final class OverMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return !code.offer().isGrid() && code.offer().isWhole();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        return code.member("over", code.run())
                .addJavadoc(Sentences.of(code, "Describes the run that calls " + Phrases.calls(code) + "."))
                .addCode(new RunCall(code).body())
                .build();
    }
}
