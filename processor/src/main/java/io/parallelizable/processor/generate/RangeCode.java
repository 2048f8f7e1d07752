package io.parallelizable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.Objects;

/** Inputs in a lazy range of ints or longs: a loop without memory. */
final class RangeCode implements FormCode {
    private final TypeName number;
    private final boolean isInt;

    RangeCode(AnnotatedMethod method) {
        number = method.parameter().type().name();
        isInt = number.equals(TypeName.INT);
    }

    @Override
    public TypeName parameterType() {
        return RuntimeTypes.RANGE;
    }

    @Override
    public TypeName keptType() {
        return RuntimeTypes.RANGE;
    }

    @Override
    public CodeBlock kept(String parameter) {
        return isInt
                ? CodeBlock.of("$T.ints($N)", RuntimeTypes.INPUTS, parameter)
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter);
    }

    @Override
    public String kernelName() {
        return "RangeKernel";
    }

    @Override
    public String length() {
        return "length()";
    }

    @Override
    public CodeBlock beforeLoop(KernelNames names) {
        String cast = isInt ? "$T $N = (int) ($N.from() + $N)" : "$T $N = $N.from() + $N";
        return CodeBlock.builder()
                .addStatement(cast, number, names.first(), names.input(), names.from())
                .build();
    }

    @Override
    public CodeBlock argument(KernelNames names) {
        return CodeBlock.of("$N + $N", names.first(), names.done());
    }

    @Override
    public CodeBlock argumentAt(KernelNames names) {
        return CodeBlock.of(isInt ? "(int) $N.get($N)" : "$N.get($N)", names.input(), names.index());
    }

    @Override
    public CodeBlock slice(KernelNames names) {
        return CodeBlock.of("$N.slice($N, $N)", names.input(), names.from(), names.count());
    }

    @Override
    public CodeBlock filter(OfferCode code, Locals locals) {
        String method = isInt ? "filterInts" : "filterLongs";
        String inputs = code.parameter();
        return CodeBlock.builder()
                .addStatement("return $T.$L($N, $L.map())", RuntimeTypes.INPUTS, method, inputs, code.over(inputs))
                .build();
    }

    @Override
    public TypeName filteredType() {
        return ArrayTypeName.of(number);
    }
}
