package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kernel as the rest of the companion sees it: its name, its components, and how to make one.
 *
 * @param loop what it computes
 * @param name the name of its record
 * @param arguments the arguments of the user's method, in their order
 * @param result how its results look
 */
record KernelCode(Loop loop, String name, List<ArgumentCode> arguments, ResultCode result, KernelNames names) {
    /** The kernel of a loop of the method with that number, from 1, in the companion. */
    static KernelCode of(Loop loop, int number, Locals locals, KernelNames names) {
        List<ArgumentCode> arguments = IntStream.range(
                        0, loop.method().parameters().size())
                .mapToObj(position -> ArgumentCode.of(loop, position, names))
                .toList();
        String name = locals.name(name(loop) + (number == 1 ? "" : number));
        return new KernelCode(loop, name, arguments, ResultCode.of(loop.method()), names);
    }

    private static String name(Loop loop) {
        boolean several = loop.method().arguments().size() > 1;
        return switch (loop.source()) {
            case RANGE -> "RangeKernel";
            case NOTHING -> "TrialsKernel";
            case ARRAYS ->
                several
                        ? loop.sweep().positions().stream()
                                .map(position -> Integer.toString(position + 1))
                                .collect(Collectors.joining("And", "Swept", "Kernel"))
                        : "ArrayKernel";
        };
    }

    AnnotatedMethod method() {
        return loop.method();
    }

    /** Whether it has a component for the number of elements, since no argument tells. */
    boolean countsTrials() {
        return loop.source() == Loop.Source.NOTHING;
    }

    /** Whether results are stored at the index of their inputs, by a loop that knows but one index. */
    boolean isAligned() {
        return loop.source() == Loop.Source.ARRAYS;
    }

    /** The components of the record. */
    List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>();
        if (countsTrials()) {
            components.add(ParameterSpec.builder(TypeName.LONG, names.length).build());
        }
        keptPositions()
                .forEach(position -> components.add(arguments.get(position).component()));
        return components;
    }

    /** The positions of the arguments with a component of their own: all generators of a method share one. */
    private List<Integer> keptPositions() {
        Set<String> kept = new HashSet<>();
        return IntStream.range(0, arguments.size())
                .filter(position -> kept.add(arguments.get(position).component().name()))
                .boxed()
                .toList();
    }

    /**
     * Makes a kernel.
     *
     * @param length the number of trials, where that has a component
     * @param kept what to keep of the argument at a position
     */
    CodeBlock create(CodeBlock length, IntFunction<CodeBlock> kept) {
        List<CodeBlock> values = new ArrayList<>();
        if (countsTrials()) {
            values.add(length);
        }
        keptPositions().forEach(position -> values.add(kept.apply(position)));
        return CodeBlock.of("new $N$L($L)", name, typeArguments(), CodeBlock.join(values, ", "));
    }

    /**
     * The method's type variables as arguments, {@code <T, U>}; nothing if there are none. They are written out, since
     * inference might choose others: a collection of some subtype, say.
     */
    String typeArguments() {
        return typeArguments(method());
    }

    static String typeArguments(AnnotatedMethod method) {
        return method.typeVariables().isEmpty()
                ? ""
                : method.typeVariables().stream()
                        .map(TypeVariableName::name)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    /** The direct call of the user's method. */
    CodeBlock call(CodeBlock index) {
        return CodeBlock.of(
                "$T.$L$N($L)",
                method().owner(),
                typeArguments(),
                method().name(),
                arguments.stream().map(argument -> argument.inLoop(index)).collect(CodeBlock.joining(", ")));
    }

    boolean declaresInterruption() {
        return method().is(Trait.DECLARES_INTERRUPTION);
    }
}
