package io.parallelizable.processor.safety.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of the value of an expression.
 *
 * @param origins where it may come from, if it is an object
 * @param on what it may depend on
 */
public record Value(Set<Origin> origins, Set<Dependence> on) {
    public static final Value NONE = new Value(Set.of(), Set.of());
    public static final Value FRESH = new Value(Set.of(Origin.Plain.FRESH), Set.of());
    public static final Value UNKNOWN = new Value(Set.of(Origin.Plain.UNKNOWN), Set.of());

    /** An argument of the method, or its receiver. */
    public static Value argument(int position) {
        return new Value(Set.of(new Origin.Argument(position)), Set.of(new Dependence.OnArgument(position)));
    }

    /** Either value. */
    public Value or(Value other) {
        Set<Origin> bothOrigins = union(origins, other.origins);
        Set<Dependence> bothOn = union(on, other.on);
        return bothOrigins == origins && bothOn == on ? this : new Value(bothOrigins, bothOn);
    }

    /** The same object, with more that it depends on. */
    public Value on(Set<Dependence> more) {
        Set<Dependence> both = union(on, more);
        return both == on ? this : new Value(origins, both);
    }

    /** Something computed from the value: no longer the object itself. */
    public Value computed() {
        return origins.isEmpty() ? this : new Value(Set.of(), on);
    }

    /** Another object that depends on the same. */
    public Value from(Set<Origin> others) {
        return new Value(others, on);
    }

    /** The same taken as something that outlives the call, if it may be that. */
    public Value withoutFresh() {
        Set<Origin> left = new LinkedHashSet<>(origins);
        left.remove(Origin.Plain.FRESH);
        return left.isEmpty() ? this : new Value(left, on);
    }

    /** Without some of the things it depends on. */
    public Value without(Predicate<Dependence> unwanted) {
        if (on.stream().noneMatch(unwanted)) {
            return this;
        }
        Set<Dependence> left = new LinkedHashSet<>(on);
        left.removeIf(unwanted);
        return new Value(origins, left);
    }

    /** The union; the first set itself if it holds all of the second. */
    public static <T> Set<T> union(Set<T> first, Set<T> second) {
        if (second.isEmpty() || first == second || first.containsAll(second)) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        Set<T> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return both;
    }
}
