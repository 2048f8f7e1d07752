package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.Offer;

/** How one form of input looks in generated source: as a parameter of the companion, and inside its kernel. */
interface FormCode {
    static FormCode of(Offer offer) {
        return switch (offer.form()) {
            case ARRAY -> new ArrayCode(offer.method());
            case COLLECTION -> new CollectionCode(offer.method());
            case RANGE -> new RangeCode(offer.method());
        };
    }

    /** The type of the companion's parameter. */
    TypeName parameterType();

    /** Whether the parameter takes a variable number of arguments. */
    default boolean isVarargs() {
        return false;
    }

    /** The type in which the kernel keeps the inputs. */
    TypeName keptType();

    /** What the kernel keeps of the companion's parameter. */
    CodeBlock kept(String parameter);

    /** The preferred name of the kernel's record. */
    String kernelName();

    /** What follows {@code input.} for the number of elements. */
    String length();

    /**
     * What the loop needs before it begins: variables over {@code input}, beginning at {@code from}. The JIT does best
     * with inputs in a local variable.
     */
    default CodeBlock beforeLoop(KernelNames names) {
        return CodeBlock.builder()
                .addStatement("$T $N = $N", keptType(), names.values(), names.input())
                .addStatement("int $N = (int) $N", names.first(), names.from())
                .build();
    }

    /** The argument of the call for the element at {@code done}. */
    CodeBlock argument(KernelNames names);

    /** The argument of the call for the element at {@code index}. */
    CodeBlock argumentAt(KernelNames names);

    /** The inputs of a slice. */
    CodeBlock slice(KernelNames names);

    /** The body of {@code filter}. */
    CodeBlock filter(OfferCode code, Locals locals);

    /** The type of what {@code filter} returns. */
    TypeName filteredType();
}
