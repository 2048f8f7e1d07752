package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnField;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Keeps summaries small.
 *
 * <p>In programs whose methods reach each other in large circles, each would else end with everything that any of them
 * does. What is nearest is kept: that is what is told.
 */
final class Bounds {
    private static final int MOST_FIELDS = 16;
    private static final int MOST_THINGS = 40;

    private Bounds() {}

    /** What a value depends on, without fields where those are many: they matter where one is tested. */
    static Set<Dependence> of(Set<Dependence> on) {
        if (on.size() <= MOST_FIELDS) {
            return on;
        }
        Set<Dependence> left = new LinkedHashSet<>(on);
        left.removeIf(OnField.class::isInstance);
        return left;
    }

    /** The nearest things that a method does. */
    static <T> Set<T> of(Collection<T> things, ToIntFunction<T> distance) {
        return things.size() <= MOST_THINGS
                ? new LinkedHashSet<>(things)
                : things.stream()
                        .sorted(Comparator.comparingInt(distance))
                        .limit(MOST_THINGS)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
