package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.InputForm;
import java.util.ArrayList;
import java.util.List;

/** {@code over} for a stream of inputs, which may be endless: the run of one batch of them after the other. */
final class OverStreamMember implements Member {
    @Override
    public boolean appliesTo(OfferCode code) {
        return code.offer().form() == InputForm.STREAM;
    }

    @Override
    public MethodSpec generate(OfferCode code) {
        Documentation documentation = new Documentation(
                        code,
                        "Describes the calls of {@code " + code.method().name() + "} for " + Phrases.elements(code)
                                + ", which may be endless, to be given options and executed.")
                .returns("the run");
        int swept = code.offer().sweep().positions().get(0);
        String batch = code.locals().beside(code.names(), "batch").get(0);
        List<String> names = new ArrayList<>(code.names());
        names.set(swept, batch);
        TypeName list = ParameterizedTypeName.get(
                ClassName.get(List.class), code.type(swept).name().box());
        return code.member("over", code.run())
                .addJavadoc(documentation.build())
                .addStatement(
                        "return $T.ofStream($N, ($T $N) -> $L)",
                        RuntimeTypes.RUNS,
                        code.names().get(swept),
                        list,
                        batch,
                        code.call("over", names))
                .build();
    }
}
