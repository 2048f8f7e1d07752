package io.parallelizable.processor.validate;

import com.palantir.javapoet.TypeName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Place;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.model.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** What one annotated method must be like, whatever there is beside it. */
public final class Rules {
    /** Longest file name on all common systems, less what a nested class and {@code .class} add. */
    private static final int MAX_NAME_BYTES = 255 - "$Swept10And11And12Kernel99.class".length();

    /** What a class file allows a method, less what a kernel's constructor and a run of trials need beside it. */
    private static final int MAX_SLOTS = 255 - 3;

    private static final List<Rule> ALL = List.of(
            Rules::isInAnOrdinaryFile,
            Rules::isStatic,
            Rules::isNotPrivate,
            Rules::isInNoPrivateClass,
            Rules::hasNotTooManyParameters,
            Rules::mentionsAccessibleTypes,
            Rules::marksNothingNeedlessly,
            Rules::asksForAnIdentifier,
            Rules::asksForAShortName,
            Rules::asksForANameThatHidesNothing);

    private Rules() {}

    private interface Rule {
        Optional<Problem> check(AnnotatedMethod method);
    }

    /** The first rule that the method breaks, if it breaks one. */
    public static Optional<Problem> firstBroken(AnnotatedMethod method) {
        return ALL.stream().flatMap(rule -> rule.check(method).stream()).findFirst();
    }

    private static Optional<Problem> isInAnOrdinaryFile(AnnotatedMethod method) {
        return method.is(Trait.IN_COMPACT_FILE) ? Optional.of(Problems.compactSourceFile(method)) : Optional.empty();
    }

    private static Optional<Problem> isStatic(AnnotatedMethod method) {
        return method.is(Trait.STATIC) ? Optional.empty() : Optional.of(Problems.notStatic(method));
    }

    private static Optional<Problem> isNotPrivate(AnnotatedMethod method) {
        return method.is(Trait.PRIVATE) ? Optional.of(Problems.privateMethod(method)) : Optional.empty();
    }

    private static Optional<Problem> isInNoPrivateClass(AnnotatedMethod method) {
        return method.surroundings().privateClass().map(around -> Problems.privateClass(method, around));
    }

    private static Optional<Problem> hasNotTooManyParameters(AnnotatedMethod method) {
        int slots = method.parameters().stream()
                .mapToInt(parameter -> isWide(parameter.type()) ? 2 : 1)
                .sum();
        return slots > MAX_SLOTS ? Optional.of(Problems.tooManyParameters(method, MAX_SLOTS)) : Optional.empty();
    }

    private static boolean isWide(ValueType type) {
        return type.is(TypeName.LONG) || type.is(TypeName.DOUBLE);
    }

    private static Optional<Problem> mentionsAccessibleTypes(AnnotatedMethod method) {
        return method.surroundings().inaccessible().map(type -> {
            Place place = IntStream.range(0, method.parameters().size())
                    .filter(position ->
                            mentions(method.parameters().get(position).type(), type))
                    .mapToObj(Place::parameter)
                    .findFirst()
                    .orElse(Place.METHOD);
            return Problems.inaccessibleType(method, type, place);
        });
    }

    private static Optional<Problem> marksNothingNeedlessly(AnnotatedMethod method) {
        return IntStream.range(0, method.parameters().size())
                .filter(position -> method.parameters().get(position).perThread())
                .mapToObj(position -> needless(method, position))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> needless(AnnotatedMethod method, int position) {
        Parameter marked = method.parameters().get(position);
        if (marked.isRandomStream()) {
            return Optional.of(Problems.randomPerThread(method, position));
        }
        return marked.type().isPrimitive()
                ? Optional.of(Problems.primitivePerThread(method, position))
                : Optional.empty();
    }

    private static boolean mentions(ValueType type, String name) {
        return List.of(type.name().toString().split("[<>\\[\\], ?]+")).contains(name);
    }

    private static Optional<Problem> asksForAnIdentifier(AnnotatedMethod method) {
        String name = method.companion();
        // "var" and the like are identifiers, and still no names for a class.
        boolean valid = SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && !isRestricted(name)
                // Compilers leave them out of names, and so of the file's name too, or do not.
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
        return valid ? Optional.empty() : Optional.of(Problems.invalidName(method));
    }

    private static boolean isRestricted(String name) {
        return List.of("var", "yield", "record", "sealed", "permits").contains(name);
    }

    private static Optional<Problem> asksForAShortName(AnnotatedMethod method) {
        int bytes = method.companion().getBytes(StandardCharsets.UTF_8).length;
        return bytes > MAX_NAME_BYTES ? Optional.of(Problems.nameTooLong(method)) : Optional.empty();
    }

    private static Optional<Problem> asksForANameThatHidesNothing(AnnotatedMethod method) {
        return method.surroundings().hidden().map(hidden -> Problems.nameHides(method, hidden));
    }
}
