package io.parallelizable.processor.validate;

import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Sweep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The choices of swept arguments that a companion offers.
 *
 * <p>Up to three arguments there are all choices. Beyond, where these would be hundreds: each argument alone, the first
 * k, and all of them; in a grid the first two or three.
 */
final class Sweeps {
    private static final int MOST_WITH_ALL_CHOICES = 3;

    private Sweeps() {}

    /** The choices for values of the same index, those of fewer swept arguments first. */
    static List<Sweep> zipped(AnnotatedMethod method) {
        List<Integer> arguments = method.arguments();
        return arguments.size() <= MOST_WITH_ALL_CHOICES
                ? subsets(arguments)
                : List.copyOf(singlesAndPrefixes(arguments));
    }

    /** The choices for every combination of values. */
    static List<Sweep> grids(AnnotatedMethod method) {
        List<Integer> arguments = method.arguments();
        List<Sweep> choices = arguments.size() <= MOST_WITH_ALL_CHOICES
                ? subsets(arguments)
                : IntStream.rangeClosed(2, 3)
                        .mapToObj(first -> new Sweep(arguments.subList(0, first)))
                        .toList();
        return choices.stream().filter(sweep -> sweep.size() > 1).toList();
    }

    private static List<Sweep> subsets(List<Integer> arguments) {
        return IntStream.range(1, 1 << arguments.size())
                .mapToObj(mask -> IntStream.range(0, arguments.size())
                        .filter(bit -> (mask >> bit & 1) == 1)
                        .mapToObj(arguments::get)
                        .toList())
                .map(Sweep::new)
                // Stable: of those with as many arguments, the ones that sweep earlier arguments come first.
                .sorted(Comparator.comparingInt(Sweep::size))
                .toList();
    }

    private static Set<Sweep> singlesAndPrefixes(List<Integer> arguments) {
        List<Sweep> sweeps = new ArrayList<>();
        arguments.forEach(argument -> sweeps.add(new Sweep(List.of(argument))));
        for (int first = 2; first <= arguments.size(); first++) {
            sweeps.add(new Sweep(arguments.subList(0, first)));
        }
        return new LinkedHashSet<>(sweeps);
    }
}
