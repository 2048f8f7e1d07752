package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One loop around the user's method: counted, with a direct call, and with a count of what is done when one fails. */
final class LoopMethod {
    private final LoopsCode code;
    private final Loop loop;
    private final AnnotatedMethod method;
    private final boolean returning;
    private final List<String> names;
    private final String from;
    private final String to;
    private final String results;
    private final String index;
    private final String failure;
    private final String first;
    private final String streams;

    /**
     * A loop.
     *
     * @param returning whether it returns the results, for {@code map}
     */
    LoopMethod(LoopsCode code, Loop loop, boolean returning, Locals locals) {
        this.code = code;
        this.loop = loop;
        this.method = code.method();
        this.returning = returning && !method.result().isVoid();
        this.names = code.parameters();
        List<String> own = locals.beside(names, "from", "to", "results", "i", "failure", "first", "streams");
        this.from = own.get(0);
        this.to = own.get(1);
        this.results = own.get(2);
        this.index = own.get(3);
        this.failure = own.get(4);
        this.first = own.get(5);
        this.streams = own.get(6);
    }

    MethodSpec generate() {
        TypeName container = code.result().container();
        MethodSpec.Builder body = MethodSpec.methodBuilder(code.names().get(loop))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(method.typeVariables())
                .returns(returning ? container : TypeName.VOID);
        for (int position = 0; position < names.size(); position++) {
            addParameter(body, position);
        }
        body.addParameter(TypeName.INT, from).addParameter(TypeName.INT, to);
        if (!method.result().isVoid()) {
            body.addParameter(container, results);
        }
        body.addException(RuntimeTypes.CHUNK_FAILURE)
                .addStatement("int $N = $N", index, from)
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", index, to, index)
                .addStatement("$L", code.result().store(results, index, call()))
                .endControlFlow();
        if (returning) {
            body.addStatement("return $N", results);
        }
        return body.nextControlFlow("catch ($T $N)", Throwable.class, failure)
                .addStatement("throw new $T($N - $N, $N)", RuntimeTypes.CHUNK_FAILURE, index, from, failure)
                .endControlFlow()
                .build();
    }

    private boolean isSwept(int position) {
        return loop.sweep().includes(position);
    }

    private void addParameter(MethodSpec.Builder body, int position) {
        Parameter parameter = method.parameters().get(position);
        if (parameter.isRandomStream()) {
            if (position == code.firstStream()) {
                body.addParameter(RuntimeTypes.RANDOM_STREAMS, streams);
            }
        } else if (!isSwept(position)) {
            body.addParameter(parameter.type().name(), names.get(position));
        } else if (loop.source() == Loop.Source.RANGE) {
            body.addParameter(parameter.type().name(), first);
        } else {
            body.addParameter(parameter.type().array(), names.get(position));
        }
    }

    /** The direct call of the user's method. */
    private CodeBlock call() {
        List<CodeBlock> arguments = new ArrayList<>();
        int generators = 0;
        for (int position = 0; position < names.size(); position++) {
            Parameter parameter = method.parameters().get(position);
            arguments.add(parameter.isRandomStream() ? stream(parameter, generators++) : argument(position));
        }
        return CodeBlock.of(
                "$T.$L$N($L)", method.owner(), code.typeArguments(), method.name(), CodeBlock.join(arguments, ", "));
    }

    private CodeBlock stream(Parameter parameter, int number) {
        String make = parameter.isLegacyRandom() ? "random" : "generator";
        return CodeBlock.of("$N.$N($N, $L)", streams, make, index, number);
    }

    private CodeBlock argument(int position) {
        if (!isSwept(position)) {
            return CodeBlock.of("$N", names.get(position));
        }
        return loop.source() == Loop.Source.RANGE
                ? CodeBlock.of("$N + $N", first, index)
                : CodeBlock.of("$N[$N]", names.get(position), index);
    }
}
