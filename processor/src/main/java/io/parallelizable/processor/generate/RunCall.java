package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.parallelizable.processor.model.InputForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The body of a member that describes a run: the call of the runtime's method that makes it. */
final class RunCall {
    private final OfferCode code;
    private final LoopsCode loops;

    RunCall(OfferCode code) {
        this.code = code;
        this.loops = code.loops();
    }

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        String streams = code.locals().beside(code.names(), "streams").get(0);
        boolean shared = code.offer().randomStreams() > 1;
        CodeBlock fresh = CodeBlock.of("$T.fresh()", RuntimeTypes.RANDOM_STREAMS);
        if (shared) {
            body.addStatement("$T $N = $L", RuntimeTypes.RANDOM_STREAMS, streams, fresh);
        }
        List<CodeBlock> arguments = new ArrayList<>(beforeInputs());
        IntStream.range(0, code.method().parameters().size())
                .mapToObj(position -> code.method().parameters().get(position).isRandomStream()
                        ? shared ? CodeBlock.of("$N", streams) : fresh
                        : input(position))
                .forEach(arguments::add);
        return body.addStatement(
                        "return $N.$N($L)",
                        loops.instance(),
                        code.result().factory(code.offer()),
                        CodeBlock.join(arguments, ", "))
                .build();
    }

    /** What comes before the inputs: the number of trials, the choice of swept parameters, the class of an input. */
    private List<CodeBlock> beforeInputs() {
        List<CodeBlock> arguments = new ArrayList<>();
        InputForm form = code.offer().form();
        List<Integer> swept = code.offer().sweep().positions();
        if (form.isCounted()) {
            arguments.add(CodeBlock.of("$N", code.trials()));
        } else if (!loops.isUnary()) {
            arguments.add(loops.choice(swept));
        }
        if (form.isEndless()) {
            arguments.add(CodeBlock.of("$T.class", code.type(swept.get(0)).companionErasure()));
        }
        return arguments;
    }

    private CodeBlock input(int position) {
        String name = code.names().get(position);
        if (code.method().parameters().get(position).perThread()) {
            return CodeBlock.of("$T.perThread($N, $S)", RuntimeTypes.INPUTS, name, name);
        }
        return code.offer().sweep().includes(position)
                ? code.offer().form().input(code.method(), position, name)
                : CodeBlock.of("$N", name);
    }
}
