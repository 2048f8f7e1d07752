package io.parallelizable.processor.validate;

import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.stream.Collectors;

/** Names for companions that stand in messages, to be typed as they are. */
final class Suggestions {
    private static final String SUFFIX = "Parallel";
    private static final int LONG = 100;

    private Suggestions() {}

    /** The annotation with a name. */
    static String annotation(String name) {
        return "@Parallelizable(name = \"" + name + "\")";
    }

    /** A name that no other class of the package asks for by default. */
    static String withOwner(AnnotatedMethod method) {
        return annotation(String.join("", method.owner().simpleNames()) + method.companion());
    }

    /** A name for a method among others of its name. */
    static String withParameters(AnnotatedMethod method) {
        return annotation(method.parameters().stream()
                .map(parameter -> parameter.type().simpleName().replace("[]", "s"))
                .map(Suggestions::identifier)
                .collect(Collectors.joining("", identifier(method.name()), SUFFIX)));
    }

    /**
     * What is left of a name that cannot be one. The suffix alone is a class of the runtime, so it is no name either.
     */
    static String mended(AnnotatedMethod method) {
        String name = identifier(method.companion());
        String sound = name.isEmpty() || name.equals(SUFFIX) ? identifier(method.name()) : name;
        return annotation(sound.endsWith(SUFFIX) && !sound.equals(SUFFIX) ? sound : sound + SUFFIX);
    }

    /** A short name. */
    static String shortened(AnnotatedMethod method) {
        String owner = method.owner().simpleName();
        return annotation((owner.length() > LONG ? "Short" : identifier(owner)) + SUFFIX);
    }

    /** The parts of a text that can stand in an identifier, each beginning in upper case. */
    private static String identifier(String text) {
        StringBuilder name = new StringBuilder();
        boolean begins = true;
        for (int c : text.codePoints()
                .filter(c -> !Character.isIdentifierIgnorable(c))
                .toArray()) {
            boolean fits = name.isEmpty() ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
            if (fits) {
                name.appendCodePoint(begins ? Character.toUpperCase(c) : c);
            }
            begins = !fits;
        }
        return name.toString();
    }
}
