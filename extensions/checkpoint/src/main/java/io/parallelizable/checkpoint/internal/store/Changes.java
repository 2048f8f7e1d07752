package io.parallelizable.checkpoint.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** What is different in two descriptions of the same parts, in words. */
final class Changes {
    private Changes() {}

    /** Such as {@code Energy.step(double) has changed}, {@code Energy.sumOf(int) is new}. */
    static List<String> between(SortedMap<String, String> before, SortedMap<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            if (!before.containsKey(name)) {
                changes.add(name + " is new");
            } else if (!now.containsKey(name)) {
                changes.add(name + " is not used any more");
            } else if (!before.get(name).equals(now.get(name))) {
                changes.add(name + " has changed");
            }
        }
        return changes;
    }
}
