package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.AnnotatedMethod;

/** What a kernel has beside its loop where elements draw from random streams. */
final class RandomMembers {
    private final KernelCode code;
    private final AnnotatedMethod method;
    private final KernelNames names;

    RandomMembers(KernelCode code) {
        this.code = code;
        this.method = code.method();
        this.names = code.names();
    }

    void addTo(TypeSpec.Builder kernel) {
        if (!names.streams.equals("streams")) {
            // The accessor of the component would be it, were its name free.
            kernel.addMethod(KernelRecord.override("streams", RuntimeTypes.RANDOM_STREAMS)
                    .addStatement("return $N", names.streams)
                    .build());
        }
        kernel.addMethod(withStreams());
    }

    private MethodSpec withStreams() {
        return KernelRecord.override("withStreams", RuntimeTypes.nested(code.name(), method.typeVariables()))
                .addParameter(RuntimeTypes.RANDOM_STREAMS, names.streams)
                .addStatement("return $L", code.create(CodeBlock.of("$N", names.length), this::component))
                .build();
    }

    private CodeBlock component(int position) {
        return CodeBlock.of("$N", code.arguments().get(position).component().name());
    }
}
