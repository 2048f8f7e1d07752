package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** {@code filter}: the inputs for which the method is true. */
final class FilterMember implements Member {
    private final Locals locals;

    FilterMember(Locals locals) {
        this.locals = locals;
    }

    @Override
    public boolean appliesTo(OfferCode code) {
        return code.method().result().is(TypeName.BOOLEAN);
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        Documentation documentation = new Documentation(
                        code,
                        "Picks each " + code.offer().form().item() + " of "
                                + code.offer().form().noun() + " for which {@code "
                                + code.method().name() + "} is true.")
                .returns("those inputs, in their order")
                .throwing();
        return code.executingMember("filter", code.form().filteredType())
                .addJavadoc(documentation.build())
                .addCode(code.form().filter(code, locals))
                .build();
    }
}
