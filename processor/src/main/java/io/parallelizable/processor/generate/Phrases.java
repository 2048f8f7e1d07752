package io.parallelizable.processor.generate;

import io.parallelizable.processor.model.InputForm;
import io.parallelizable.processor.model.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Words for the Javadoc of generated members. */
final class Phrases {
    private Phrases() {}

    /** Names as code: {@code x}; {@code x} and {@code y}; {@code x}, {@code y} and {@code z}. */
    static String quoted(List<String> names) {
        List<String> quoted = new ArrayList<>(
                names.stream().map(name -> "{@code " + name + "}").toList());
        String last = quoted.remove(quoted.size() - 1);
        return quoted.isEmpty() ? last : String.join(", ", quoted) + " and " + last;
    }

    /** Over what the elements run, such as "each element of {@code x}, with {@code k} held". */
    static String elements(OfferCode code) {
        return inputs(code) + held(code);
    }

    /** The same without what is held. */
    static String inputs(OfferCode code) {
        Offer offer = code.offer();
        List<String> swept =
                offer.sweep().positions().stream().map(code.names()::get).toList();
        if (offer.isGrid()) {
            return "every combination of " + quoted(swept);
        } else if (swept.size() > 1) {
            return "the elements of " + quoted(swept) + " at each index";
        } else if (offer.method().arguments().size() > 1) {
            return "each element of " + quoted(swept);
        }
        return switch (offer.form()) {
            case RANGE -> "each number of a range";
            case STREAM -> "each element of a stream";
            case COLLECTION -> "each element of a collection";
            default -> "each element of an array";
        };
    }

    /** What is held, such as ", with {@code k} held"; nothing if nothing is. */
    static String held(OfferCode code) {
        List<String> held = code.method().arguments().stream()
                .filter(position -> !code.offer().sweep().includes(position))
                .map(code.names()::get)
                .toList();
        return held.isEmpty() ? "" : ", with " + quoted(held) + " held";
    }

    /** Which result is where, such as "{@code term(x[i], k)} at index i". */
    static String placed(OfferCode code) {
        Offer offer = code.offer();
        boolean only = offer.method().parameters().size() == 1;
        if (only && offer.form() != InputForm.ARRAY) {
            return "the result of the i-th " + offer.form().item() + " at index i";
        }
        String arguments = String.join(
                ", ",
                IntStream.range(0, offer.method().parameters().size())
                        .mapToObj(position -> argument(code, position))
                        .toList());
        String call = "{@code " + code.method().name() + "(" + arguments + ")}";
        return call + " at " + (offer.isGrid() ? indices(offer.sweep().size()) : "index i");
    }

    private static String argument(OfferCode code, int position) {
        Offer offer = code.offer();
        String name = code.names().get(position);
        int dimension = offer.sweep().positions().indexOf(position);
        if (dimension < 0) {
            return name;
        }
        String index = offer.isGrid() ? "ijk".substring(dimension, dimension + 1) : "i";
        return offer.isListed(position) || offer.form() == InputForm.RANGE
                ? name + ".get(" + index + ")"
                : name + "[" + index + "]";
    }

    private static String indices(int dimensions) {
        return "[i][j][k]".substring(0, 3 * dimensions);
    }

    /** What results come in. */
    static String container(OfferCode code) {
        return code.offer().returnsArray() ? "an array" : "an unmodifiable list";
    }
}
