package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import io.parallelizable.processor.model.InputForm;

/** {@code times}: the run of a number of trials, in which nothing but the random numbers differs. */
final class TimesMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.offer().form() == InputForm.TRIALS;
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        Documentation documentation = new Documentation(
                        code,
                        "Describes {@code " + code.trials() + "} independent calls of {@code "
                                + code.method().name() + "}, to be given options and executed.")
                .returns("the run")
                .refusing();
        return code.member("times", code.run())
                .addJavadoc(documentation.build())
                .addStatement("return $L", code.runOf(new KernelOf(code).create()))
                .build();
    }
}
