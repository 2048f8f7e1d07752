package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** The loop around the user's method: counted, with a direct call, and with a count of what is done when one fails. */
final class LoopMethod {
    private final KernelCode code;
    private final KernelNames names;

    LoopMethod(KernelCode code) {
        this.code = code;
        this.names = code.names();
    }

    MethodSpec generate() {
        return code.isAligned() ? aligned() : offset();
    }

    /** Each result at the index of its inputs. */
    private MethodSpec aligned() {
        CodeBlock index = CodeBlock.of("$N", names.index);
        MethodSpec.Builder loop = KernelRecord.override("loop", TypeName.VOID)
                .addParameter(TypeName.INT, names.from)
                .addParameter(TypeName.INT, names.to)
                .addParameter(code.result().container(), names.results)
                .addException(RuntimeTypes.CHUNK_FAILURE);
        code.arguments().forEach(argument -> loop.addCode(argument.beforeLoop()));
        return loop.addStatement("int $N = $N", names.index, names.from)
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", names.index, names.to, names.index)
                .addCode(code.result().store(names.results, index, code.call(index)))
                .endControlFlow()
                .nextControlFlow("catch ($T $N)", Throwable.class, names.failure)
                .addStatement(
                        "throw new $T($N - $N, $N)", RuntimeTypes.CHUNK_FAILURE, names.index, names.from, names.failure)
                .endControlFlow()
                .build();
    }

    /** Results anywhere, since the indices of elements go beyond those of arrays. */
    private MethodSpec offset() {
        CodeBlock target = CodeBlock.of("$N + $N", names.at, names.done);
        CodeBlock element = CodeBlock.of("$N + $N", names.from, names.done);
        MethodSpec.Builder apply = KernelRecord.override("apply", TypeName.VOID)
                .addParameter(TypeName.LONG, names.from)
                .addParameter(code.result().container(), names.results)
                .addParameter(TypeName.INT, names.at)
                .addParameter(TypeName.INT, names.count)
                .addException(RuntimeTypes.CHUNK_FAILURE);
        code.arguments().forEach(argument -> apply.addCode(argument.beforeLoop()));
        return apply.addStatement("int $N = 0", names.done)
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", names.done, names.count, names.done)
                .addCode(code.result().store(names.results, target, code.call(element)))
                .endControlFlow()
                .nextControlFlow("catch ($T $N)", Throwable.class, names.failure)
                .addStatement("throw new $T($N, $N)", RuntimeTypes.CHUNK_FAILURE, names.done, names.failure)
                .endControlFlow()
                .build();
    }
}
