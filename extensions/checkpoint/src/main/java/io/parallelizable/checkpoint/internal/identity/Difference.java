package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.values.StaticFields;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between a method as it was stored and as it is now, by the names of its parts.
 *
 * @param before the parts that were stored
 * @param now the parts of today
 */
public record Difference(SortedMap<String, String> before, SortedMap<String, String> now) {
    private static final String VALUE = StaticFields.VALUE;
    private static final int SHOWN = 8;

    /** The difference between two methods. */
    public static Difference between(Map<String, String> stored, Map<String, String> current) {
        return new Difference(new TreeMap<>(stored), new TreeMap<>(current));
    }

    public boolean isNone() {
        return before.equals(now);
    }

    /** A sentence, such as {@code Energy.step has changed; Energy.sumOf is new; Energy.cut is gone}. */
    @Override
    public String toString() {
        Stream<String> all = Stream.concat(
                changed().map(this::change),
                Stream.concat(
                        onlyIn(now, before).map(part -> brief(part) + " is new"),
                        onlyIn(before, now).map(part -> brief(part) + " is gone")));
        String shown = all.limit(SHOWN).collect(Collectors.joining("; "));
        long count = changed().count()
                + onlyIn(now, before).count()
                + onlyIn(before, now).count();
        return count <= SHOWN ? shown : shown + "; and " + (count - SHOWN) + " more";
    }

    private Stream<String> changed() {
        return before.keySet().stream()
                .filter(now::containsKey)
                .filter(part -> !Objects.equals(before.get(part), now.get(part)));
    }

    private static Stream<String> onlyIn(SortedMap<String, String> one, SortedMap<String, String> other) {
        return one.keySet().stream().filter(part -> !other.containsKey(part));
    }

    private String change(String part) {
        String old = Objects.requireNonNull(before.get(part));
        String young = Objects.requireNonNull(now.get(part));
        boolean areForPeople = old.startsWith(VALUE) && young.startsWith(VALUE);
        return areForPeople
                ? part + " was " + old.substring(VALUE.length()) + " and is " + young.substring(VALUE.length())
                : brief(part) + " has changed";
    }

    /** A method without its parameters, if no other has its name. */
    private String brief(String part) {
        String name = name(part);
        SortedSet<String> alike = new TreeSet<>(before.keySet());
        alike.addAll(now.keySet());
        alike.removeIf(other -> !name(other).equals(name));
        return alike.size() == 1 ? name : part;
    }

    private static String name(String part) {
        int parameters = part.indexOf('(');
        return parameters < 0 ? part : part.substring(0, parameters);
    }
}
