package io.parallelizable.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ValueType;
import java.util.List;

/** How the results of a method look in its kernels: an array that the loop writes to, if there are any. */
record ResultCode(ValueType type) {
    static ResultCode of(AnnotatedMethod method) {
        return new ResultCode(method.result());
    }

    /** The container that kernels write to: an array, {@link Void} for a method that returns nothing. */
    TypeName container() {
        return type.isVoid() ? ClassName.get(Void.class) : ArrayTypeName.of(component());
    }

    /** The literal of the container's class. */
    CodeBlock containerClass() {
        TypeName erased = type.reifiable() ? ArrayTypeName.of(type.erasure()) : container();
        return CodeBlock.of("$T.class", type.isVoid() ? container() : erased);
    }

    private TypeName component() {
        return type.reifiable()
                ? type.name()
                : ClassName.OBJECT.annotated(type.name().annotations());
    }

    /** Makes a container. */
    CodeBlock allocate(String count) {
        if (type.isVoid()) {
            return CodeBlock.of("null");
        }
        TypeName component = component();
        int dimensions = 0;
        while (component instanceof ArrayTypeName inner) {
            component = inner.componentType();
            dimensions++;
        }
        return CodeBlock.of("new $T[$N]$L", component, count, "[]".repeat(dimensions));
    }

    /** The statement that makes a call and stores its result. */
    CodeBlock store(String results, CodeBlock index, CodeBlock call) {
        CodeBlock statement = type.isVoid() ? call : CodeBlock.of("$N[$L] = $L", results, index, call);
        return CodeBlock.builder().addStatement("$L", statement).build();
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

    /** The method of {@code Runs} that makes the run. */
    String factory(boolean array, boolean grid) {
        if (type.isVoid()) {
            return "ofVoid";
        } else if (!type.isPrimitive()) {
            return array ? "ofObjects" : grid ? "ofLists" : "ofList";
        }
        return switch (type.name().toString()) {
            case "boolean" -> "ofBooleans";
            case "int" -> "ofInts";
            case "long" -> "ofLongs";
            case "double" -> "ofDoubles";
            default -> "ofPrimitives";
        };
    }
}
