package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.Loop;
import io.parallelizable.processor.model.Parameter;
import java.util.Arrays;
import java.util.List;

/** How one argument of the user's method looks in a kernel. */
interface ArgumentCode {
    /** The component of the record that it comes from. */
    ParameterSpec component();

    /** Variables that the loop needs: the JIT does best with arrays in local variables. */
    default CodeBlock beforeLoop() {
        return CodeBlock.of("");
    }

    /** The argument in the loop, given the index of the element. */
    CodeBlock inLoop(CodeBlock index);

    /** The argument for the element of that index, outside the loop. */
    CodeBlock at(String index);

    /** The component in a slice. */
    CodeBlock sliced();

    /** The argument at a position of the method's parameter list. */
    static ArgumentCode of(Loop loop, int position, KernelNames names) {
        Parameter parameter = loop.method().parameters().get(position);
        String number = loop.method().parameters().size() == 1 ? "" : Integer.toString(position + 1);
        if (parameter.isRandomStream()) {
            return new Streamed(loop.method().parameters(), position, names);
        } else if (!loop.sweep().includes(position)) {
            return new Held(parameter.type().name(), names.held(number));
        } else if (loop.source() == Loop.Source.RANGE) {
            return new Ranged(parameter.type().name(), names.input(number), names);
        }
        return new Swept(parameter.type().array(), names.input(number), names.values(number), names);
    }

    /** A new value from an array for each element. */
    record Swept(TypeName type, String input, String values, KernelNames names) implements ArgumentCode {
        @Override
        public ParameterSpec component() {
            return ParameterSpec.builder(type, input).build();
        }

        @Override
        public CodeBlock beforeLoop() {
            return CodeBlock.builder()
                    .addStatement("$T $N = $N", type, values, input)
                    .build();
        }

        @Override
        public CodeBlock inLoop(CodeBlock index) {
            return CodeBlock.of("$N[$L]", values, index);
        }

        @Override
        public CodeBlock at(String index) {
            return CodeBlock.of("$N[(int) $N]", input, index);
        }

        @Override
        public CodeBlock sliced() {
            return CodeBlock.of(
                    "$T.copyOfRange($N, (int) $N, (int) $N + $N)",
                    Arrays.class,
                    input,
                    names.from,
                    names.from,
                    names.count);
        }
    }

    /** A new number of a range for each element. */
    record Ranged(TypeName type, String input, KernelNames names) implements ArgumentCode {
        @Override
        public ParameterSpec component() {
            return ParameterSpec.builder(RuntimeTypes.RANGE, input).build();
        }

        private boolean isInt() {
            return type.equals(TypeName.INT);
        }

        @Override
        public CodeBlock beforeLoop() {
            String cast = isInt() ? "$T $N = (int) ($N.from() + $N)" : "$T $N = $N.from() + $N";
            return CodeBlock.builder()
                    .addStatement(cast, type, names.first, input, names.from)
                    .build();
        }

        @Override
        public CodeBlock inLoop(CodeBlock index) {
            return CodeBlock.of("$N + $N", names.first, names.done);
        }

        @Override
        public CodeBlock at(String index) {
            return CodeBlock.of(isInt() ? "(int) $N.get($N)" : "$N.get($N)", input, index);
        }

        @Override
        public CodeBlock sliced() {
            return CodeBlock.of("$N.slice($N, $N)", input, names.from, names.count);
        }
    }

    /** The same value for all elements. */
    record Held(TypeName type, String held) implements ArgumentCode {
        @Override
        public ParameterSpec component() {
            return ParameterSpec.builder(type, held).build();
        }

        @Override
        public CodeBlock inLoop(CodeBlock index) {
            return CodeBlock.of("$N", held);
        }

        @Override
        public CodeBlock at(String index) {
            return CodeBlock.of("$N", held);
        }

        @Override
        public CodeBlock sliced() {
            return CodeBlock.of("$N", held);
        }
    }

    /** A random stream of the element's own; all generators of a method share one component. */
    record Streamed(String make, int argument, KernelNames names) implements ArgumentCode {
        Streamed(List<Parameter> parameters, int position, KernelNames names) {
            this(
                    parameters.get(position).isLegacyRandom() ? "random" : "generator",
                    (int) parameters.subList(0, position).stream()
                            .filter(Parameter::isRandomStream)
                            .count(),
                    names);
        }

        @Override
        public ParameterSpec component() {
            return ParameterSpec.builder(RuntimeTypes.RANDOM_STREAMS, names.streams)
                    .build();
        }

        @Override
        public CodeBlock inLoop(CodeBlock index) {
            return CodeBlock.of("$N.$N($L, $L)", names.streams, make, index, argument);
        }

        @Override
        public CodeBlock at(String index) {
            return inLoop(CodeBlock.of("$N", index));
        }

        @Override
        public CodeBlock sliced() {
            return CodeBlock.of("$N.slice($N)", names.streams, names.from);
        }
    }
}
