package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ValueType;
import java.util.Arrays;
import java.util.Objects;

/** Inputs in an array, which is read in place. */
final class ArrayCode implements FormCode {
    private final ValueType type;

    ArrayCode(AnnotatedMethod method) {
        type = method.parameter().type();
    }

    @Override
    public TypeName parameterType() {
        return type.array();
    }

    @Override
    public boolean isVarargs() {
        // A caller would be warned of the array that it makes for arguments of any other type.
        return type.reifiable();
    }

    @Override
    public TypeName keptType() {
        return type.array();
    }

    @Override
    public CodeBlock kept(String parameter) {
        return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, parameter, parameter);
    }

    @Override
    public String kernelName() {
        return "ArrayKernel";
    }

    @Override
    public String length() {
        return "length";
    }

    @Override
    public CodeBlock argument(KernelNames names) {
        return CodeBlock.of("$N[$N + $N]", names.values(), names.first(), names.done());
    }

    @Override
    public CodeBlock argumentAt(KernelNames names) {
        return CodeBlock.of("$N[(int) $N]", names.input(), names.index());
    }

    @Override
    public CodeBlock slice(KernelNames names) {
        return CodeBlock.of(
                "$T.copyOfRange($N, (int) $N, (int) $N + $N)",
                Arrays.class,
                names.input(),
                names.from(),
                names.from(),
                names.count());
    }

    @Override
    public CodeBlock filter(OfferCode code, Locals locals) {
        String inputs = code.parameter();
        return CodeBlock.builder()
                .addStatement("return $T.filter($N, $L)", RuntimeTypes.INPUTS, inputs, code.call("map", inputs))
                .build();
    }

    @Override
    public TypeName filteredType() {
        return type.array();
    }
}
