package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.AnnotatedMethod;
import javax.lang.model.element.Modifier;

/**
 * The loop as one would write it by hand, which a kernel has beside {@code apply}: for short runs, and for whole
 * strips.
 */
final class PlainLoop {
    private final OfferCode code;
    private final AnnotatedMethod method;
    private final KernelNames names;
    private final TypeName container;

    PlainLoop(OfferCode code, KernelNames names) {
        this.code = code;
        this.method = code.method();
        this.names = names;
        this.container = code.result().kernelContainer();
    }

    /**
     * Adds the loop over everything, the one over a part, and the number of elements up to which a run is the first.
     */
    void addTo(TypeSpec.Builder kernel) {
        kernel.addField(cutoff()).addMethod(wholeLoop()).addMethod(loop());
    }

    private FieldSpec cutoff() {
        return FieldSpec.builder(RuntimeTypes.CUTOFF, names.cutoff())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($N.class)", RuntimeTypes.CUTOFF, code.kernel())
                .build();
    }

    /** The loop as one would write it by hand, over everything. */
    private MethodSpec wholeLoop() {
        MethodSpec.Builder loop = MethodSpec.methodBuilder("loop")
                .addJavadoc("The plain loop, for so few elements that anything else would be felt.\n")
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(method.typeVariables())
                .addParameter(code.form().keptType(), names.input())
                .returns(container);
        if (code.throwsChecked()) {
            loop.addException(method.thrown());
        }
        return loop.addStatement(
                        "$T $N = $L", container, names.results(), code.result().allocate(names.input() + ".length"))
                .beginControlFlow("try")
                .addStatement(
                        "$L",
                        code.loop(CodeBlock.of("$N, $N, 0, $N.length", names.input(), names.results(), names.input())))
                .nextControlFlow("catch ($T $N)", RuntimeTypes.STRIP_FAILURE, names.failure())
                .addStatement(
                        "throw $T.<$T>failure($L, $N)",
                        RuntimeTypes.RUNS,
                        method.thrown(),
                        code.newKernel(CodeBlock.of("$N", names.input())),
                        names.failure())
                .endControlFlow()
                .addStatement("return $N", names.results())
                .build();
    }

    /** The same over a part. */
    private MethodSpec loop() {
        return MethodSpec.methodBuilder("loop")
                .addJavadoc("Each result at the index of its input.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(method.typeVariables())
                .addParameter(code.form().keptType(), names.input())
                .addParameter(container, names.results())
                .addParameter(TypeName.INT, names.from())
                .addParameter(TypeName.INT, names.to())
                .addException(RuntimeTypes.STRIP_FAILURE)
                .addStatement("int $N = $N", names.index(), names.from())
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", names.index(), names.to(), names.index())
                .addStatement(
                        "$N[$N] = $L",
                        names.results(),
                        names.index(),
                        code.calling(CodeBlock.of("$N[$N]", names.input(), names.index())))
                .endControlFlow()
                .nextControlFlow("catch ($T $N)", Throwable.class, names.failure())
                .addStatement(
                        "throw new $T($N - $N, $N)",
                        RuntimeTypes.STRIP_FAILURE,
                        names.index(),
                        names.from(),
                        names.failure())
                .endControlFlow()
                .build();
    }
}
