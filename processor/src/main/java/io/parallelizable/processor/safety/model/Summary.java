package io.parallelizable.processor.safety.model;

import java.util.Map;
import java.util.Set;

/**
 * What a call of a method does, in terms of its arguments.
 *
 * @param result what is known of its result
 * @param changes what it changes
 * @param causes what it does besides
 * @param into what it writes into each argument depends on
 * @param runs the arguments whose code it runs, and whether it holds a lock whenever it does
 */
public record Summary(
        Value result,
        Set<Change> changes,
        Set<Cause> causes,
        Map<Integer, Set<Dependence>> into,
        Map<Integer, Boolean> runs) {
    public static final Summary NOTHING = new Summary(Value.NONE, Set.of(), Set.of(), Map.of(), Map.of());
}
