package io.parallelizable.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.parallelizable.processor.model.Offer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words for the Javadoc of generated members. */
final class Phrases {
    private Phrases() {}

    /** A list in words: x; x and y; x, y and z. */
    static CodeBlock listed(List<CodeBlock> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : CodeBlock.of("$L and $L", CodeBlock.join(items.subList(0, last), ", "), items.get(last));
    }

    /** What a member calls, and for which elements: "{@code term(x[i], k)} for each index i". */
    static String calls(OfferCode code) {
        Offer offer = code.offer();
        if (offer.isGrid()) {
            int dimensions = offer.sweep().size();
            String indices = dimensions == 2 ? "i and j" : "i, j and k";
            String place = code.method().result().isVoid() ? "" : ", for the result at " + indices(dimensions);
            return call(code) + " for every " + indices + place;
        }
        return offer.method().arguments().size() == 1
                ? "{@code " + code.method().name() + "} for each "
                        + offer.form().words()
                : call(code) + " for each index i";
    }

    /** What a filter picks, such as "each {@code x[i]} for which {@code contains(x[i], k)}". */
    static String picked(OfferCode code) {
        return code.method().arguments().size() == 1
                ? "each " + code.offer().form().words() + " for which {@code "
                        + code.method().name() + "}"
                : "each {@code "
                        + argument(code, code.offer().sweep().positions().get(0)) + "} for which " + call(code);
    }

    /** The call of one element, such as "{@code term(x[i], k)}". */
    static String call(OfferCode code) {
        return IntStream.range(0, code.method().parameters().size())
                .mapToObj(position -> argument(code, position))
                .collect(Collectors.joining(", ", "{@code " + code.method().name() + "(", ")}"));
    }

    private static String argument(OfferCode code, int position) {
        Offer offer = code.offer();
        String name = code.names().get(position);
        int dimension = offer.sweep().positions().indexOf(position);
        if (dimension < 0) {
            return name;
        }
        String index = offer.isGrid() ? "ijk".substring(dimension, dimension + 1) : "i";
        return offer.form().element(code.method(), position, name, index);
    }

    private static String indices(int dimensions) {
        return "[i][j][k]".substring(0, 3 * dimensions);
    }
}
