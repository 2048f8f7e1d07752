package io.parallelizable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Offer;
import io.parallelizable.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** How the results of a method look in its loops: an array that the loop writes to, if there are any. */
record ResultCode(ValueType type) {
    static ResultCode of(AnnotatedMethod method) {
        return new ResultCode(method.result());
    }

    /** The container that loops write to: an array, {@link Void} for a method that returns nothing. */
    TypeName container() {
        return type.isVoid() ? ClassName.get(Void.class) : ArrayTypeName.of(component());
    }

    /** The class in the runtime that the loops extend. */
    TypeName loops() {
        if (type.isVoid()) {
            return RuntimeTypes.VOID_LOOPS;
        } else if (!type.isPrimitive()) {
            return ParameterizedTypeName.get(RuntimeTypes.OBJECT_LOOPS, component());
        }
        return switch (type.name().toString()) {
            case "boolean" -> RuntimeTypes.BOOLEAN_LOOPS;
            case "int" -> RuntimeTypes.INT_LOOPS;
            case "long" -> RuntimeTypes.LONG_LOOPS;
            case "double" -> RuntimeTypes.DOUBLE_LOOPS;
            default -> ParameterizedTypeName.get(RuntimeTypes.PRIMITIVE_LOOPS, container());
        };
    }

    /** The class that the constructor of the loops needs, if its own class does not tell the type of results. */
    Optional<CodeBlock> classArgument() {
        if (loops() instanceof ClassName) {
            return Optional.empty();
        }
        TypeName erased = type.reifiable() ? type.erasure() : ClassName.OBJECT;
        return Optional.of(CodeBlock.of("$T.class", type.isPrimitive() ? container() : erased));
    }

    private TypeName component() {
        return type.reifiable()
                ? type.name()
                : ClassName.OBJECT.annotated(type.name().annotations());
    }

    /** Makes a container of results, of which there are some. */
    CodeBlock allocate(String count) {
        TypeName component = component();
        int dimensions = 0;
        while (component instanceof ArrayTypeName inner) {
            component = inner.componentType();
            dimensions++;
        }
        return CodeBlock.of("new $T[$L]$L", component, count, "[]".repeat(dimensions));
    }

    /** Makes a call and stores its result. */
    CodeBlock store(String results, String index, CodeBlock call) {
        return type.isVoid() ? call : CodeBlock.of("$N[$N] = $L", results, index, call);
    }

    /** The container that users get: an array, or a list where that is asked for; one more level for each dimension. */
    TypeName forUsers(boolean array, int dimensions) {
        TypeName container = type.name();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            container = array
                    ? ArrayTypeName.of(container)
                    : ParameterizedTypeName.get(ClassName.get(List.class), container);
        }
        return container;
    }

    /** The type of the run that gives users that container and throws that exception. */
    TypeName run(TypeName container, TypeName thrown) {
        if (type.isVoid()) {
            return ParameterizedTypeName.get(RuntimeTypes.VOID_RUN, thrown);
        } else if (!type.isPrimitive()) {
            return ParameterizedTypeName.get(RuntimeTypes.OBJECT_RUN, type.name(), container, thrown);
        }
        ClassName run = switch (type.name().toString()) {
            case "boolean" -> RuntimeTypes.BOOLEAN_RUN;
            case "int" -> RuntimeTypes.INT_RUN;
            case "long" -> RuntimeTypes.LONG_RUN;
            case "double" -> RuntimeTypes.DOUBLE_RUN;
            default -> RuntimeTypes.RUN;
        };
        return ParameterizedTypeName.get(run, container, thrown);
    }

    /** The type of the run over a stream of inputs that throws that exception. */
    TypeName streamRun(TypeName thrown) {
        TypeName result =
                type.isVoid() ? ClassName.get(Void.class) : type.name().box();
        return ParameterizedTypeName.get(RuntimeTypes.STREAM_RUN, result, thrown);
    }

    /** The runtime's method that makes the run of an offer. */
    String factory(Offer offer) {
        boolean stream = offer.form().isEndless();
        String plain =
                offer.form().isCounted() ? "times" : offer.isGrid() ? "overGrid" : stream ? "overStream" : "over";
        boolean lists = !type.isVoid() && !stream && !offer.returnsArray();
        return lists ? "list" + Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }
}
