package io.parallelizable.processor.validate;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.AnnotatedMethod;
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
            "UndefinedType",
            "NotStatic",
            "PrivateMethod",
            "PrivateClass",
            "TooManyParameters",
            "InaccessibleType",
            "InvalidName",
            "NameTooLong",
            "SameSignature",
            "NameTaken",
            "NameCollision",
            "NotWritten",
            "Internal");

    public static Problem undefinedType(AnnotatedMethod method) {
        String types = String.join(", ", method.surroundings().undefined());
        return new Problem(
                "UndefinedType",
                method,
                Place.METHOD,
                method.signature() + " mentions " + types + ", which is not defined; a companion needs all types of the"
                        + " signature. Import or create it, or find out why the processor that generates it does not.");
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
                        + outermost(method) + ", could not call it. Make " + privateClass
                        + " package-private, or move the method.");
    }

    static Problem tooManyParameters(AnnotatedMethod method, int most) {
        return new Problem(
                "TooManyParameters",
                method,
                Place.METHOD,
                method.name() + " has " + method.parameters().size() + " parameters; with more than " + most
                        + " (long and double count twice) its companion would go beyond what a class file can hold."
                        + " Join some of them in a record or an array.");
    }

    static Problem inaccessibleType(AnnotatedMethod method, String type, Place place) {
        return new Problem(
                "InaccessibleType",
                method,
                place,
                method.signature() + " mentions " + type + ", which its companion, a class beside " + outermost(method)
                        + ", cannot name. Make that type visible in the package, or use a visible supertype.");
    }

    static Problem invalidName(AnnotatedMethod method) {
        return new Problem(
                "InvalidName",
                method,
                Place.COMPANION_NAME,
                "\"" + method.companion() + "\" cannot be the name of a class; a companion's name is a simple Java"
                        + " identifier. Choose one such as \"FastPrimes\".");
    }

    static Problem nameTooLong(AnnotatedMethod method) {
        return new Problem(
                "NameTooLong",
                method,
                Place.COMPANION_NAME,
                "the companion of " + method.name() + " would have a name of "
                        + method.companion().length()
                        + " characters, which is too long for a file. Choose a shorter one:"
                        + " @Parallelizable(name = \"...\").");
    }

    public static Problem nameTaken(AnnotatedMethod method) {
        return new Problem(
                "NameTaken",
                method,
                Place.COMPANION_NAME,
                "the companion of " + method.signature() + " would be called "
                        + method.companionName().canonicalName()
                        + ", and a class of that name exists. Choose another: @Parallelizable(name = \"...\").");
    }

    public static Problem nameCollision(AnnotatedMethod method, ClassName other) {
        return new Problem(
                "NameCollision",
                method,
                Place.COMPANION_NAME,
                "the companion " + method.companion() + " of " + method.signature() + " in "
                        + String.join(".", method.owner().simpleNames()) + " is already that of a method in "
                        + String.join(".", other.simpleNames())
                        + "; companions of a package need different names. Choose one: @Parallelizable(name = \""
                        + method.owner().simpleName() + method.companion() + "\").");
    }

    public static Problem sameSignature(AnnotatedMethod method) {
        return new Problem(
                "SameSignature",
                method,
                Place.COMPANION_NAME,
                "every form of " + method.signature() + " in " + method.companion() + " has the signature of another"
                        + " form; a companion cannot hold both. Choose another name:"
                        + " @Parallelizable(name = \"...\").");
    }

    public static Problem notWritten(AnnotatedMethod method, String reason) {
        return new Problem(
                "NotWritten",
                method,
                Place.METHOD,
                "the companion " + method.companionName().canonicalName() + " could not be written: " + reason
                        + ". Check the directory for generated sources, and that no other processor writes that class.");
    }

    /** The message for a fault of the processor itself, which may have kept it from making a model of the method. */
    public static String internal(String method, String trace) {
        return "[Parallelizable.Internal] the processor failed on " + method + ", which is its fault and not yours."
                + " Please report this with the method's signature.\n" + trace;
    }

    private static String outermost(AnnotatedMethod method) {
        return method.owner().topLevelClassName().simpleName();
    }
}
