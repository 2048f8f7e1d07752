package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** {@code mapNonNull}: the results that are there. */
final class MapNonNullMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return !code.method().result().isPrimitive();
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        Documentation documentation = new Documentation(
                        code,
                        "Calls {@code " + code.method().name() + "} for each "
                                + code.offer().form().item() + " of "
                                + code.offer().form().noun()
                                + " and leaves out results that are null.")
                .returns(
                        "$L with the other results, in the order of their inputs",
                        code.result().noun())
                .throwing();
        return code.executingMember("mapNonNull", code.result().container())
                .addJavadoc(documentation.build())
                .addStatement("return $L.mapNonNull()", code.over(code.parameter()))
                .build();
    }
}
