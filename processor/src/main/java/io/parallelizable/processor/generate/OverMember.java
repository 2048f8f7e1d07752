package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/** {@code over}: the run, to be given options. */
final class OverMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return true;
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        Documentation documentation = new Documentation(
                        code,
                        "Describes the calls of {@code " + code.method().name() + "} for each "
                                + code.offer().form().item() + " of "
                                + code.offer().form().noun()
                                + ", to be given options and executed.")
                .returns("the run");
        CodeBlock kernel = code.newKernel(code.form().kept(code.parameter()));
        return code.member("over", code.result().run())
                .addJavadoc(documentation.build())
                .addStatement(
                        "return $T.$L($L)", RuntimeTypes.RUNS, code.result().factory(), kernel)
                .build();
    }
}
