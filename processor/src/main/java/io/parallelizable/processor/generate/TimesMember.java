package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** {@code times}: the run of a number of trials, in which nothing but the random numbers differs. */
final class TimesMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.offer().form().isCounted();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        return code.member("times", code.run())
                .addJavadoc(Sentences.of(
                        code,
                        "Describes the run of {@code " + code.trials() + "} independent calls of " + Phrases.call(code)
                                + "."))
                .addCode(new RunCall(code).body())
                .build();
    }
}
