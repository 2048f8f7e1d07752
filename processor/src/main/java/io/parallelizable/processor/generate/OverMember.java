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
        Documentation documentation = new Documentation(
                        code,
                        "Describes the calls of {@code " + code.method().name() + "} for " + Phrases.elements(code)
                                + ", to be given options and executed.")
                .returns("the run")
                .refusing();
        return code.member("over", code.run())
                .addJavadoc(documentation.build())
                .addStatement("return $L", code.runOf(new KernelOf(code).create()))
                .build();
    }
}
