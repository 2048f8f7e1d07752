package io.parallelizable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.ValueType;
import java.util.Objects;
import java.util.function.IntFunction;

/** Makes the kernel from the parameters of a member. */
final class KernelOf {
    private final OfferCode code;

    KernelOf(OfferCode code) {
        this.code = code;
    }

    /** An expression that makes the kernel. */
    CodeBlock create() {
        boolean boxed = code.offer().form() == InputForm.COLLECTION
                && code.method().arguments().size() == 1
                && code.method().argument().isPrimitive();
        return boxed ? createUnboxing() : create(this::kept);
    }

    private CodeBlock create(IntFunction<CodeBlock> kept) {
        return code.kernel().create(CodeBlock.of("$T.trials($N)", RuntimeTypes.INPUTS, code.trials()), kept);
    }

    private CodeBlock kept(int position) {
        if (code.method().parameters().get(position).isRandomStream()) {
            return CodeBlock.of("$T.fresh()", RuntimeTypes.RANDOM_STREAMS);
        } else if (code.offer().isListed(position)) {
            return array(position);
        } else if (code.offer().form() == InputForm.RANGE) {
            return range(position);
        }
        return CodeBlock.of("$N", code.names().get(position));
    }

    /** The array of a Collection's elements. */
    CodeBlock array(int position) {
        return CodeBlock.of(
                "$T.array($N, $T.class)",
                RuntimeTypes.INPUTS,
                code.names().get(position),
                code.type(position).erasure());
    }

    private CodeBlock range(int position) {
        String name = code.names().get(position);
        return code.type(position).is(TypeName.INT)
                ? CodeBlock.of("$T.ints($N)", RuntimeTypes.INPUTS, name)
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
    }

    /** A kernel over the primitive values of boxed ones. */
    private CodeBlock createUnboxing() {
        int position = code.method().arguments().get(0);
        ValueType type = code.type(position);
        return CodeBlock.of(
                "$T.unboxed($N, $T.class, $L)",
                RuntimeTypes.INPUTS,
                code.names().get(position),
                ArrayTypeName.of(type.name()),
                constructor(position));
    }

    private CodeBlock constructor(int argument) {
        if (!code.method().isRandom()) {
            return CodeBlock.of("$N$L::new", code.kernel().name(), code.kernel().typeArguments());
        }
        String values = code.locals().beside(code.names(), "values").get(0);
        CodeBlock kernel = create(position -> position == argument ? CodeBlock.of("$N", values) : kept(position));
        return CodeBlock.of("$N -> $L", values, kernel);
    }
}
