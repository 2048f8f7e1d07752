package io.parallelizable.internal.text;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values as one would type them in Java, shortened where they are long.
 *
 * <p>Used while a failure is being reported, so nothing here may throw or take long: the user's {@code toString()} may
 * do the one, a list or a map of a million elements the other.
 */
public final class Literals {
    /** Longest text of one value, in characters. */
    private static final int MAX_LENGTH = 80;

    /** Most elements shown of an array, collection or map. */
    private static final int MAX_ELEMENTS = 8;

    /** Deepest nesting of arrays, collections and maps that is shown. */
    private static final int MAX_DEPTH = 3;

    private Literals() {}

    public static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        try {
            return literal(value, 0);
        } catch (Throwable failure) {
            return "<" + value.getClass().getSimpleName() + " whose toString() throws "
                    + failure.getClass().getSimpleName() + ">";
        }
    }

    private static String literal(@Nullable Object value, int depth) {
        if (value == null) {
            return "null";
        } else if (value instanceof String text) {
            return quoted(shortened(text), '"');
        } else if (value instanceof Character character) {
            return quoted(character.toString(), '\'');
        } else if (value instanceof Number number) {
            return escaped(shortened(Numbers.literal(number)), '\0');
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        } else if (value.getClass().isArray()) {
            return array(value, depth);
        } else if (value instanceof Collection<?> collection) {
            Stream<String> elements = collection.stream().map(element -> literal(element, depth + 1));
            return several("[", elements, collection.size(), "]", depth);
        } else if (value instanceof Map<?, ?> map) {
            Stream<String> entries = map.entrySet().stream()
                    .map(entry -> literal(entry.getKey(), depth + 1) + "=" + literal(entry.getValue(), depth + 1));
            return several("{", entries, map.size(), "}", depth);
        }
        return escaped(shortened("" + value), '\0'); // a toString() that gives null is no failure
    }

    private static String array(Object array, int depth) {
        int length = Array.getLength(array);
        Stream<String> elements = IntStream.range(0, length).mapToObj(i -> literal(Array.get(array, i), depth + 1));
        return several("new " + array.getClass().getSimpleName() + " {", elements, length, "}", depth);
    }

    /** The first of so many values, which lie in so many others. */
    private static String several(String open, Stream<String> literals, int count, String close, int depth) {
        if (depth == MAX_DEPTH) {
            return open + "..." + close;
        }
        String rest = count > MAX_ELEMENTS ? ", ... " + (count - MAX_ELEMENTS) + " more" : "";
        return literals.limit(MAX_ELEMENTS).collect(Collectors.joining(", ", open, rest + close));
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
        return text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH) + "...";
    }

    private static String quoted(String text, char quote) {
        return quote + escaped(text, quote) + quote;
    }

    private static String escaped(String text, char quote) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (quote != '\0' && (c == quote || c == '\\')) {
                        escaped.append('\\').append(c);
                    } else if (Character.isISOControl(c)) {
                        escaped.append(String.format("\\u%04x", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
