package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.parallelizable.processor.model.InputForm;

/** {@code map}: all results in order. */
final class MapMember implements Member {
    private final KernelNames names;

    MapMember(KernelNames names) {
        this.names = names;
    }

    @Override
    public boolean appliesTo(OfferCode code) {
        return true;
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        MethodSpec.Builder map = code.executingMember("map", code.result().container())
                .addJavadoc(documentation(code).throwing().build());
        if (code.hasLoop()) {
            map.beginControlFlow("if ($N.$N.includes($N.length))", code.kernel(), names.cutoff(), code.parameter())
                    .addStatement("return $L", code.loopOfKernel(CodeBlock.of("$N", code.parameter())))
                    .endControlFlow();
        }
        return map.addStatement("return $L.map()", code.over(code.parameter())).build();
    }

    private static Documentation documentation(OfferCode code) {
        String method = code.method().name();
        Documentation documentation = new Documentation(
                code,
                "Calls {@code " + method + "} for each " + code.offer().form().item() + " of "
                        + code.offer().form().noun() + ".");
        if (code.offer().form() == InputForm.ARRAY) {
            return documentation.returns(
                    "$L with {@code $L($L[i])} at index i", code.result().noun(), method, code.parameter());
        }
        return documentation.returns(
                "$L with the result of the i-th $L at index i",
                code.result().noun(),
                code.offer().form().item());
    }
}
