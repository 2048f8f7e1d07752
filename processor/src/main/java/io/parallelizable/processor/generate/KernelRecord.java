package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Trait;
import javax.lang.model.element.Modifier;

/** The record that holds the inputs of one form and loops over them. */
final class KernelRecord {
    private final OfferCode code;
    private final AnnotatedMethod method;
    private final KernelNames names;
    private final TypeName container;

    KernelRecord(OfferCode code, KernelNames names) {
        this.code = code;
        this.method = code.method();
        this.names = names;
        this.container = code.result().kernelContainer();
    }

    TypeSpec generate() {
        TypeSpec.Builder kernel = TypeSpec.recordBuilder(code.kernel())
                .addJavadoc(
                        "The loop of {@code $L} over $L.\n",
                        method.name(),
                        code.offer().form().noun())
                .addModifiers(Modifier.PRIVATE)
                .addTypeVariables(method.typeVariables())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(code.form().keptType(), names.input())
                        .build())
                .addSuperinterface(RuntimeTypes.kernel(container))
                .addMethod(length())
                .addMethod(allocate())
                .addMethod(apply())
                .addMethod(slice())
                .addMethod(describe());
        if (code.hasLoop()) {
            new PlainLoop(code, names).addTo(kernel);
        }
        if (method.is(Trait.DECLARES_INTERRUPTION)) {
            kernel.addMethod(declaresInterruption());
        }
        return kernel.build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }

    private MethodSpec length() {
        return override("length", TypeName.LONG)
                .addStatement("return $N.$L", names.input(), code.form().length())
                .build();
    }

    private MethodSpec allocate() {
        return override("allocate", container)
                .addParameter(TypeName.INT, names.count())
                .addStatement("return $L", code.result().allocate(names.count()))
                .build();
    }

    private MethodSpec apply() {
        MethodSpec.Builder apply = override("apply", TypeName.VOID)
                .addParameter(TypeName.LONG, names.from())
                .addParameter(container, names.results())
                .addParameter(TypeName.INT, names.at())
                .addParameter(TypeName.INT, names.count())
                .addException(RuntimeTypes.STRIP_FAILURE);
        if (code.hasLoop()) {
            apply.addComment("One index for both arrays is what the JIT vectorises best.")
                    .beginControlFlow("if ($N == $N)", names.from(), names.at())
                    .addStatement(
                            "$L",
                            code.loop(CodeBlock.of(
                                    "$N, $N, $N, $N + $N",
                                    names.input(),
                                    names.results(),
                                    names.at(),
                                    names.at(),
                                    names.count())))
                    .addStatement("return")
                    .endControlFlow();
        }
        return apply.addCode(code.form().beforeLoop(names))
                .addStatement("int $N = 0", names.done())
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", names.done(), names.count(), names.done())
                .addStatement(
                        "$N[$N + $N] = $L",
                        names.results(),
                        names.at(),
                        names.done(),
                        code.calling(code.form().argument(names)))
                .endControlFlow()
                .nextControlFlow("catch ($T $N)", Throwable.class, names.failure())
                .addStatement("throw new $T($N, $N)", RuntimeTypes.STRIP_FAILURE, names.done(), names.failure())
                .endControlFlow()
                .build();
    }

    private MethodSpec slice() {
        return override("slice", RuntimeTypes.kernel(container))
                .addParameter(TypeName.LONG, names.from())
                .addParameter(TypeName.INT, names.count())
                .addStatement("return $L", code.newKernel(code.form().slice(names)))
                .build();
    }

    private MethodSpec describe() {
        String call = String.join(".", method.owner().simpleNames()) + "." + method.name();
        return override("describe", TypeName.get(String.class))
                .addParameter(TypeName.LONG, names.index())
                .addStatement(
                        "return $T.describe($S, $L)",
                        RuntimeTypes.CALLS,
                        call,
                        code.form().argumentAt(names))
                .build();
    }

    private static MethodSpec declaresInterruption() {
        return override("declaresInterruption", TypeName.BOOLEAN)
                .addStatement("return true")
                .build();
    }
}
