package io.parallelizable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.ValueType;
import java.util.List;

/** How the results of an offer look in generated source. */
final class ResultCode {
    private final ValueType type;
    private final TypeName thrown;
    private final boolean array;

    ResultCode(Offer offer) {
        type = offer.method().result();
        thrown = offer.method().thrown();
        array = offer.returnsArray();
    }

    /** The container that users get: an array, or a list. */
    TypeName container() {
        return array ? type.array() : ParameterizedTypeName.get(ClassName.get(List.class), type.name());
    }

    /** The container that the kernel writes to: an array. */
    TypeName kernelContainer() {
        return array ? type.array() : ArrayTypeName.of(ClassName.OBJECT);
    }

    /** Makes a kernel's container. */
    CodeBlock allocate(String count) {
        TypeName component = array ? type.name() : ClassName.OBJECT;
        int dimensions = 0;
        while (component instanceof ArrayTypeName inner) {
            component = inner.componentType();
            dimensions++;
        }
        return CodeBlock.of("new $T[$N]$L", component, count, "[]".repeat(dimensions));
    }

    /** The type of the run. */
    TypeName run() {
        if (!type.isPrimitive()) {
            return ParameterizedTypeName.get(RuntimeTypes.OBJECT_RUN, type.name(), container(), thrown);
        }
        return switch (type.name().toString()) {
            case "boolean" -> ParameterizedTypeName.get(RuntimeTypes.BOOLEAN_RUN, thrown);
            case "int" -> ParameterizedTypeName.get(RuntimeTypes.INT_RUN, thrown);
            case "long" -> ParameterizedTypeName.get(RuntimeTypes.LONG_RUN, thrown);
            case "double" -> ParameterizedTypeName.get(RuntimeTypes.DOUBLE_RUN, thrown);
            default -> ParameterizedTypeName.get(RuntimeTypes.RUN, container(), thrown);
        };
    }

    /** The method of {@code Runs} that makes the run. */
    String factory() {
        if (!type.isPrimitive()) {
            return array ? "ofObjects" : "ofList";
        }
        return switch (type.name().toString()) {
            case "boolean" -> "ofBooleans";
            case "int" -> "ofInts";
            case "long" -> "ofLongs";
            case "double" -> "ofDoubles";
            default -> "ofPrimitives";
        };
    }

    /** What the container is called in documentation. */
    String noun() {
        return array ? "an array" : "an unmodifiable list";
    }
}
