package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of {@code overGrid}: the grid of the kernels of its rows, in which only the last swept argument is swept.
 */
final class GridOf {
    private final OfferCode code;
    private final CodeBlock.Builder body = CodeBlock.builder();
    private final List<String> taken;

    GridOf(OfferCode code) {
        this.code = code;
        this.taken = new ArrayList<>(code.names());
    }

    CodeBlock body() {
        List<Integer> swept = code.offer().sweep().positions();
        List<String> inputs = inputs();
        List<String> sizes = new ArrayList<>();
        swept.forEach(position -> sizes.add(inputs.get(position) + ".length"));
        List<String> indices = code.locals().beside(taken, "i", "j").subList(0, swept.size() - 1);
        CodeBlock kernel = code.kernel().create(CodeBlock.of(""), position -> {
            int dimension = swept.indexOf(position);
            boolean indexed = dimension >= 0 && dimension < indices.size();
            return indexed
                    ? CodeBlock.of("$N[$N]", inputs.get(position), indices.get(dimension))
                    : CodeBlock.of("$N", inputs.get(position));
        });
        String parameters = indices.size() == 1 ? indices.get(0) : "(" + String.join(", ", indices) + ")";
        CodeBlock grid = CodeBlock.of(
                "$T.of($L, $L, $L -> $L)",
                RuntimeTypes.GRID,
                code.result().containerClass(),
                String.join(", ", sizes),
                parameters,
                kernel);
        return body.addStatement("return $L", code.runOf(grid)).build();
    }

    /**
     * The names of the arguments: of arrays made from Lists, and of the streams of all cells, beside the members' own.
     */
    private List<String> inputs() {
        List<String> names = new ArrayList<>(code.names());
        for (int position = 0; position < names.size(); position++) {
            if (code.method().parameters().get(position).isRandomStream()) {
                names.set(position, streams(names, position));
            } else if (code.offer().isListed(position)) {
                String array = variable("values" + (position + 1));
                body.addStatement("$T $N = $L", code.type(position).array(), array, new KernelOf(code).array(position));
                names.set(position, array);
            }
        }
        return names;
    }

    private String streams(List<String> names, int position) {
        for (int before = 0; before < position; before++) {
            if (code.method().parameters().get(before).isRandomStream()) {
                return names.get(before);
            }
        }
        String streams = variable("streams");
        body.addStatement("$T $N = $T.fresh()", RuntimeTypes.RANDOM_STREAMS, streams, RuntimeTypes.RANDOM_STREAMS);
        return streams;
    }

    /** A name for a variable beside the parameters, whose own names stay taken, and the variables so far. */
    private String variable(String preferred) {
        String name = code.locals().beside(taken, preferred).get(0);
        taken.add(name);
        return name;
    }
}
