package io.parallelizable.stress;

import java.util.Map;
import java.util.Set;

/**
 * What an operation has come to.
 *
 * @param results the results that it gave, by index
 * @param failed the elements that it says have failed
 * @param thrown what it threw, or null
 * @param whole whether all results must be there if nothing was thrown
 */
record OptionedEnd(Map<Integer, Integer> results, Set<Integer> failed, Throwable thrown, boolean whole) {
    static OptionedEnd of(Map<Integer, Integer> results) {
        return new OptionedEnd(results, Set.of(), null, true);
    }
}
