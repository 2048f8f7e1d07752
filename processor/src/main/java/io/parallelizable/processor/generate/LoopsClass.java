package io.parallelizable.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The class of the loops around one method. */
final class LoopsClass {
    private static final String DISPATCH = "dispatch";

    private final LoopsCode code;
    private final AnnotatedMethod method;
    private final Set<Loop> returning;
    private final Locals locals;
    private final String swept;
    private final String in;
    private final String from;
    private final String to;
    private final String results;

    /**
     * The class.
     *
     * @param returning the loops that return their results, for {@code map}
     */
    LoopsClass(LoopsCode code, Set<Loop> returning, Locals locals) {
        this.code = code;
        this.method = code.method();
        this.returning = returning;
        this.locals = locals;
        this.swept = locals.name("swept");
        this.in = locals.name("in");
        this.from = locals.name("from");
        this.to = locals.name("to");
        this.results = locals.name("results");
    }

    TypeSpec generate() {
        TypeSpec.Builder loops = TypeSpec.classBuilder(code.type())
                .addAnnotation(RuntimeTypes.mark(method.owner()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(code.result().loops())
                .addMethod(constructor())
                .addMethod(loop());
        if (!method.typeVariables().isEmpty()) {
            loops.addMethod(dispatch());
        }
        if (method.is(Trait.DECLARES_INTERRUPTION)) {
            loops.addMethod(override("declaresInterruption", TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        code.names()
                .keySet()
                .forEach(loop ->
                        loops.addMethod(new LoopMethod(code, loop, returning.contains(loop), locals).generate()));
        return loops.build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }

    private MethodSpec constructor() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        code.result().classArgument().ifPresent(type -> arguments.add("$L, ", type));
        arguments.add("$S", String.join(".", method.owner().simpleNames()) + "." + method.name());
        method.parameters().forEach(parameter -> arguments.add(", $S", parameter.name()));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", arguments.build())
                .build();
    }

    /** What the runtime calls. */
    private MethodSpec loop() {
        MethodSpec.Builder loop = override("loop", TypeName.VOID)
                .addParameter(TypeName.INT, swept)
                .addParameter(Object[].class, in)
                .addParameter(TypeName.INT, from)
                .addParameter(TypeName.INT, to)
                .addParameter(code.result().container(), results)
                .addException(RuntimeTypes.CHUNK_FAILURE);
        if (method.typeVariables().isEmpty()) {
            return loop.addCode(choice()).build();
        }
        CodeBlock arguments = dispatched().stream()
                .map(parameter -> CodeBlock.of("$N", parameter))
                .collect(CodeBlock.joining(", "));
        return loop.addStatement("$L($L)", DISPATCH, arguments).build();
    }

    /**
     * The same for a generic method, with its type variables. They can be anything there, but each call of a loop is
     * given them: what a compiler would infer for it may fit neither the bounds nor the inputs.
     */
    private MethodSpec dispatch() {
        return MethodSpec.methodBuilder(DISPATCH)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(method.typeVariables())
                .addParameters(dispatched())
                .addException(RuntimeTypes.CHUNK_FAILURE)
                .addCode(choice())
                .build();
    }

    private List<ParameterSpec> dispatched() {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (code.names().size() > 1) {
            parameters.add(ParameterSpec.builder(TypeName.INT, swept).build());
        }
        parameters.add(ParameterSpec.builder(Object[].class, in).build());
        parameters.add(ParameterSpec.builder(TypeName.INT, from).build());
        parameters.add(ParameterSpec.builder(TypeName.INT, to).build());
        if (!method.result().isVoid()) {
            parameters.add(
                    ParameterSpec.builder(code.result().container(), results).build());
        }
        return parameters;
    }

    /** Passes the inputs on to the loop that is chosen. */
    private CodeBlock choice() {
        // The loops over arrays come last: where there is but one, it needs no choice.
        Iterator<Loop> loops = code.names().keySet().stream()
                .sorted(Comparator.comparing(loop -> loop.source() == Loop.Source.ARRAYS))
                .iterator();
        CodeBlock.Builder choice = CodeBlock.builder();
        if (code.names().size() == 1) {
            return choice.addStatement("$L", call(loops.next())).build();
        }
        choice.beginControlFlow("switch ($N)", swept);
        while (loops.hasNext()) {
            Loop loop = loops.next();
            CodeBlock label = loops.hasNext() ? CodeBlock.of("case $L", code.choice(loop)) : CodeBlock.of("default");
            choice.addStatement("$L -> $L", label, call(loop));
        }
        return choice.endControlFlow().build();
    }

    private CodeBlock call(Loop loop) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int position = 0; position < method.parameters().size(); position++) {
            Parameter parameter = method.parameters().get(position);
            if (!parameter.isRandomStream() || position == code.firstStream()) {
                arguments.add(argument(loop, position));
            }
        }
        arguments.add(CodeBlock.of("$N", from));
        arguments.add(CodeBlock.of("$N", to));
        if (!method.result().isVoid()) {
            arguments.add(CodeBlock.of("$N", results));
        }
        return CodeBlock.of("$L($L)", name(loop), CodeBlock.join(arguments, ", "));
    }

    /** A call that gives type arguments needs the class as well. */
    private CodeBlock name(Loop loop) {
        String name = code.names().get(loop);
        return method.typeVariables().isEmpty()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$N.$L$N", code.type(), code.typeArguments(), name);
    }

    private CodeBlock argument(Loop loop, int position) {
        Parameter parameter = method.parameters().get(position);
        TypeName type = parameter.type().name();
        if (parameter.isRandomStream()) {
            type = RuntimeTypes.RANDOM_STREAMS;
        } else if (!parameter.type().reifiable()) {
            return CodeBlock.of("as($N[$L])", in, position);
        } else if (loop.source() == Loop.Source.ARRAYS && loop.sweep().includes(position)) {
            type = parameter.type().array();
        }
        return type.equals(ClassName.OBJECT)
                ? CodeBlock.of("$N[$L]", in, position)
                : CodeBlock.of("($T) $N[$L]", type, in, position);
    }
}
