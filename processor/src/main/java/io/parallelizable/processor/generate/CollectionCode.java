package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ValueType;
import java.util.Collection;
import java.util.List;

/** Inputs in a Collection, which is copied into a list. */
final class CollectionCode implements FormCode {
    private final ValueType type;

    CollectionCode(AnnotatedMethod method) {
        type = method.parameter().type();
    }

    @Override
    public TypeName parameterType() {
        TypeName boxed = type.name().box();
        return ParameterizedTypeName.get(
                ClassName.get(Collection.class), type.isPrimitive() ? boxed : WildcardTypeName.subtypeOf(boxed));
    }

    @Override
    public TypeName keptType() {
        return ParameterizedTypeName.get(ClassName.get(List.class), type.name().box());
    }

    @Override
    public CodeBlock kept(String parameter) {
        return CodeBlock.of("$T.copy($N)", RuntimeTypes.INPUTS, parameter);
    }

    @Override
    public String kernelName() {
        return "CollectionKernel";
    }

    @Override
    public String length() {
        return "size()";
    }

    @Override
    public CodeBlock argument(KernelNames names) {
        // Of f(int) and f(Object), a call with an Integer means the latter.
        CodeBlock unboxing = type.isPrimitive() ? CodeBlock.of("($T) ", type.name()) : CodeBlock.of("");
        return CodeBlock.of("$L$N.get($N + $N)", unboxing, names.values(), names.first(), names.done());
    }

    @Override
    public CodeBlock argumentAt(KernelNames names) {
        return CodeBlock.of("$N.get((int) $N)", names.input(), names.index());
    }

    @Override
    public CodeBlock slice(KernelNames names) {
        return CodeBlock.of(
                "$T.copy($N.subList((int) $N, (int) $N + $N))",
                RuntimeTypes.INPUTS,
                names.input(),
                names.from(),
                names.from(),
                names.count());
    }

    @Override
    public CodeBlock filter(OfferCode code, Locals locals) {
        String copy = locals.nameBeside(code.parameter(), "copy");
        return CodeBlock.builder()
                .addStatement("$T $N = $T.copy($N)", keptType(), copy, RuntimeTypes.INPUTS, code.parameter())
                .addStatement("return $T.filter($N, $L.map())", RuntimeTypes.INPUTS, copy, code.over(copy))
                .build();
    }

    @Override
    public TypeName filteredType() {
        return keptType();
    }
}
