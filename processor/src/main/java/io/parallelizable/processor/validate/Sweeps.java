package io.parallelizable.processor.validate;

import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Sweep;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The choices of swept arguments that a companion offers.
 *
 * <p>Up to three arguments there are all choices. Beyond, where these would be hundreds: each argument alone, the first
 * k, and all of them; in a grid the first two or three. With very many arguments, where these choices would be
 * megabytes of source, only the first one, two or three, and all.
 */
final class Sweeps {
    private static final int MOST_WITH_ALL_CHOICES = 3;

    /** More than any method of 17,679 in real libraries has, of which the longest takes 20. */
    private static final int MOST_WITH_EACH_ALONE = 24;

    private static final int MOST_IN_A_GRID = 3;

    private Sweeps() {}

    /** The choices for values of the same index, those of fewer swept arguments first. */
    static List<Sweep> zipped(AnnotatedMethod method) {
        List<Integer> arguments = method.arguments();
        return arguments.size() <= MOST_WITH_ALL_CHOICES ? subsets(arguments) : singlesAndPrefixes(arguments);
    }

    /** The choices for every combination of values. */
    static List<Sweep> grids(AnnotatedMethod method) {
        List<Integer> arguments = method.arguments();
        List<Sweep> choices = arguments.size() <= MOST_WITH_ALL_CHOICES
                ? subsets(arguments)
                : IntStream.rangeClosed(2, MOST_IN_A_GRID)
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

    private static List<Sweep> singlesAndPrefixes(List<Integer> arguments) {
        Set<Sweep> sweeps = new LinkedHashSet<>();
        boolean few = arguments.size() <= MOST_WITH_EACH_ALONE;
        if (few) {
            arguments.forEach(argument -> sweeps.add(new Sweep(List.of(argument))));
        }
        IntStream.rangeClosed(1, few ? arguments.size() : MOST_IN_A_GRID)
                .forEach(first -> sweeps.add(new Sweep(arguments.subList(0, first))));
        sweeps.add(new Sweep(arguments));
        return List.copyOf(sweeps);
    }
}
