package io.parallelizable.processor.validate;

import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.model.Problem.Place;
import io.parallelizable.processor.model.Trait;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** What one annotated method must be like, whatever there is beside it. */
public final class Rules {
    /** Longest file name on all common systems, less what a nested class and {@code .class} add. */
    private static final int MAX_NAME_BYTES = 255 - "$CollectionKernel99.class".length();

    private static final List<Rule> ALL = List.of(
            Rules::mentionsDefinedTypes,
            Rules::isStatic,
            Rules::isNotPrivate,
            Rules::isInNoPrivateClass,
            Rules::hasAParameter,
            Rules::hasOneParameter,
            Rules::hasAResult,
            Rules::mentionsAccessibleTypes,
            Rules::asksForAnIdentifier,
            Rules::asksForAShortName);

    private Rules() {}

    private interface Rule {
        Optional<Problem> check(AnnotatedMethod method);
    }

    /** The first rule that the method breaks, if it breaks one. */
    public static Optional<Problem> firstBroken(AnnotatedMethod method) {
        return ALL.stream().flatMap(rule -> rule.check(method).stream()).findFirst();
    }

    private static Optional<Problem> mentionsDefinedTypes(AnnotatedMethod method) {
        boolean defined = method.surroundings().undefined().isEmpty();
        return defined ? Optional.empty() : Optional.of(Problems.undefinedType(method));
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

    private static Optional<Problem> hasAParameter(AnnotatedMethod method) {
        return method.parameters().isEmpty() ? Optional.of(Problems.noParameter(method)) : Optional.empty();
    }

    private static Optional<Problem> hasOneParameter(AnnotatedMethod method) {
        return method.parameters().size() > 1 ? Optional.of(Problems.severalParameters(method)) : Optional.empty();
    }

    private static Optional<Problem> hasAResult(AnnotatedMethod method) {
        return method.result().isVoid() ? Optional.of(Problems.voidResult(method)) : Optional.empty();
    }

    private static Optional<Problem> mentionsAccessibleTypes(AnnotatedMethod method) {
        return method.surroundings().inaccessible().map(type -> {
            String[] inParameter = method.parameter().type().name().toString().split("[<>\\[\\], ?]+");
            return Problems.inaccessibleType(
                    method, type, List.of(inParameter).contains(type) ? Place.FIRST_PARAMETER : Place.METHOD);
        });
    }

    private static Optional<Problem> asksForAnIdentifier(AnnotatedMethod method) {
        String name = method.companion();
        // "var" and the like are identifiers, and still no names for a class.
        boolean valid = SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !isRestricted(name);
        return valid ? Optional.empty() : Optional.of(Problems.invalidName(method));
    }

    private static boolean isRestricted(String name) {
        return List.of("var", "yield", "record", "sealed", "permits").contains(name);
    }

    private static Optional<Problem> asksForAShortName(AnnotatedMethod method) {
        int bytes = method.companion().getBytes(StandardCharsets.UTF_8).length;
        return bytes > MAX_NAME_BYTES ? Optional.of(Problems.nameTooLong(method)) : Optional.empty();
    }
}
