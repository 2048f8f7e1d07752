package io.parallelizable.processor.validate;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Place;
import io.parallelizable.processor.model.Problem;
import java.util.List;

/**
 * The catalogue of problems: every id with its text, in the order in which they are looked for.
 *
 * <p>A text says what was seen, the rule, and the way out. Each id has a section in {@code docs/errors.md}, where users
 * look it up: an id is never changed or given another meaning.
 */
public final class Problems {
    private Problems() {}

    /** All ids, in the order of the catalogue. */
    public static final List<String> IDS = List.of(
            "LanguageLevel",
            "CompactSourceFile",
            "NotStatic",
            "PrivateMethod",
            "PrivateClass",
            "TooManyParameters",
            "InaccessibleType",
            "NeedlessPerThread",
            "InvalidName",
            "NameTooLong",
            "NameHides",
            "SameSignature",
            "NameTaken",
            "NameCollision",
            "NotWritten",
            "Internal");

    static Problem compactSourceFile(AnnotatedMethod method) {
        String owner = outermost(method);
        return new Problem(
                "CompactSourceFile",
                method,
                Place.METHOD,
                method.signature() + " is in a compact source file, " + owner + ".java, whose class no other class can"
                        + " name; its companion could not call it. Put it into a class: class " + owner + " { ... }.");
    }

    static Problem notStatic(AnnotatedMethod method) {
        return new Problem(
                "NotStatic",
                method,
                Place.METHOD,
                method.signature() + " is an instance method; @Parallelizable needs a static one. Make it static, or"
                        + " call it from a static helper.");
    }

    static Problem privateMethod(AnnotatedMethod method) {
        return new Problem(
                "PrivateMethod",
                method,
                Place.METHOD,
                method.signature() + " is private; its companion, a class beside " + outermost(method)
                        + ", could not call it. Remove \"private\".");
    }

    static Problem privateClass(AnnotatedMethod method, String privateClass) {
        return new Problem(
                "PrivateClass",
                method,
                Place.METHOD,
                method.signature() + " is inside the private class " + privateClass + "; its companion, a class beside "
                        + outermost(method) + ", could not call it. Remove \"private\" from " + privateClass
                        + ", or move the method.");
    }

    static Problem tooManyParameters(AnnotatedMethod method, int most) {
        return new Problem(
                "TooManyParameters",
                method,
                Place.METHOD,
                method.name() + " has " + method.parameters().size() + " parameters; with more than " + most
                        + " (long and double count twice) its companion would go beyond what a class file can hold."
                        + " Join some of them in an array or in a record: record Inputs(double a, double b) {}.");
    }

    static Problem primitivePerThread(AnnotatedMethod method, int position) {
        Parameter parameter = method.parameters().get(position);
        return new Problem(
                "NeedlessPerThread",
                method,
                Place.parameter(position),
                method.signature() + " marks " + parameter.name() + " with @PerThread, of the primitive type "
                        + parameter.type().simpleName() + ", which threads can share. Remove @PerThread.");
    }

    static Problem randomPerThread(AnnotatedMethod method, int position) {
        Parameter parameter = method.parameters().get(position);
        return new Problem(
                "NeedlessPerThread",
                method,
                Place.parameter(position),
                method.signature() + " marks the random generator " + parameter.name() + " with @PerThread; each call"
                        + " has its own generator already, and so the same numbers on any number of threads."
                        + " Remove @PerThread.");
    }

    static Problem inaccessibleType(AnnotatedMethod method, String type, Place place) {
        return new Problem(
                "InaccessibleType",
                method,
                place,
                method.signature() + " mentions " + type + ", which its companion, a class beside " + outermost(method)
                        + ", cannot name. Make that type visible in the package, by removing \"private\", or use a"
                        + " visible supertype.");
    }

    static Problem invalidName(AnnotatedMethod method) {
        return new Problem(
                "InvalidName",
                method,
                Place.COMPANION_NAME,
                "\"" + visible(method.companion())
                        + "\" cannot be the name of a class; a companion's name is a simple Java"
                        + " identifier. Choose one such as " + Suggestions.mended(method) + ".");
    }

    static Problem nameTooLong(AnnotatedMethod method) {
        return new Problem(
                "NameTooLong",
                method,
                Place.COMPANION_NAME,
                "the companion of " + method.name() + " would have a name of "
                        + method.companion().length()
                        + " characters, which is too long for a file. Choose a shorter one: "
                        + Suggestions.shortened(method) + ".");
    }

    static Problem nameHides(AnnotatedMethod method, String hidden) {
        return new Problem(
                "NameHides",
                method,
                Place.COMPANION_NAME,
                "a companion called " + method.companion() + " would hide " + hidden + " from the other classes of its"
                        + " package. Choose another name: " + Suggestions.mended(method) + ".");
    }

    public static Problem nameTaken(AnnotatedMethod method) {
        return new Problem(
                "NameTaken",
                method,
                Place.COMPANION_NAME,
                "the companion of " + method.signature() + " would be called "
                        + method.companionName().canonicalName()
                        + ", and a class of that name exists. Choose another: " + Suggestions.withOwner(method) + ".");
    }

    public static Problem nameCollision(AnnotatedMethod method, ClassName other) {
        return new Problem(
                "NameCollision",
                method,
                Place.COMPANION_NAME,
                "the companion " + method.companion() + " of " + method.signature() + " in "
                        + String.join(".", method.owner().simpleNames()) + " is already that of a method in "
                        + String.join(".", other.simpleNames())
                        + "; companions of a package need different names. If that class no longer exists, delete the"
                        + " output of earlier builds (Maven: mvn clean); otherwise choose one: "
                        + Suggestions.withOwner(method)
                        + ".");
    }

    public static Problem sameButForCase(AnnotatedMethod method, ClassName other) {
        return new Problem(
                "NameCollision",
                method,
                Place.COMPANION_NAME,
                "the companion " + method.companion() + " of " + method.signature() + " in "
                        + String.join(".", method.owner().simpleNames()) + " differs from the class "
                        + other.simpleName() + " by upper and lower case alone; many file systems do not tell their"
                        + " files apart. Choose another name: " + Suggestions.withOwner(method) + ".");
    }

    public static Problem sameSignature(AnnotatedMethod method) {
        return new Problem(
                "SameSignature",
                method,
                Place.COMPANION_NAME,
                "every form of " + method.signature() + " in " + method.companion() + " has the signature of another"
                        + " form; a companion cannot hold both. Choose another name: "
                        + Suggestions.withParameters(method) + ".");
    }

    public static Problem notWritten(AnnotatedMethod method, String reason) {
        return new Problem(
                "NotWritten",
                method,
                Place.METHOD,
                "the companion " + method.companionName().canonicalName() + " could not be written: " + reason
                        + ". Check the directory for generated sources, and that no other processor writes that class; then"
                        + " build again from the beginning (Maven: mvn clean compile).");
    }

    public static Problem alreadyThere(AnnotatedMethod method) {
        return new Problem(
                "NotWritten",
                method,
                Place.METHOD,
                "the companion " + method.companionName().canonicalName() + " could not be written: one of an earlier"
                        + " build is in the way, its source among those that are being compiled or, with Eclipse's"
                        + " compiler, its class in the output. Take the directory for generated sources (Maven:"
                        + " target/generated-sources/annotations) out of the source directories, or delete the"
                        + " output of earlier builds (Maven: mvn clean).");
    }

    /** The message for a fault of the processor itself, which may have kept it from making a model of the method. */
    public static String internal(String method, String trace) {
        return "[Parallelizable.Internal] the processor failed on " + method + ", which is its fault and not yours."
                + " Please report this with the method's signature; until then, remove @Parallelizable.\n" + trace;
    }

    /** A text with an escape for each character that nobody sees. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> visible.append(isVisible(c) ? Character.toString(c) : "\\u%04x".formatted(c)));
        return visible.toString();
    }

    /** Whether a character is seen, as one space is, but no tab, end of a line or space that does not break. */
    private static boolean isVisible(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return c == ' ' || !space && !Character.isIdentifierIgnorable(c);
    }

    /** The message for a build that compiles for a version of Java that is too low, whatever its methods are like. */
    public static String languageLevel(int found, int needed) {
        return "[Parallelizable.LanguageLevel] this build compiles for Java " + found + "; companions need Java "
                + needed
                + " or later. Set <maven.compiler.release>" + needed
                + "</maven.compiler.release> in the properties of the"
                + " pom (Gradle: options.release = " + needed + ", javac: --release " + needed + ").";
    }

    private static String outermost(AnnotatedMethod method) {
        return method.owner().topLevelClassName().simpleName();
    }
}
