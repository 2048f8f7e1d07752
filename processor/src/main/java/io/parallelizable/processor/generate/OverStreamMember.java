package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** {@code over} for a stream of inputs, which may be endless: the run of one batch of them after the other. */
final class OverStreamMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.offer().form().isEndless();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        return code.member("over", code.run())
                .addJavadoc(Sentences.of(
                        code, "Describes the run that calls " + Phrases.calls(code) + ", which may be endless."))
                .addCode(new RunCall(code).body())
                .build();
    }
}
