package io.parallelizable.processor.validate;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ExistingClass;
import io.parallelizable.processor.model.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which class has which companion, in this compilation of a module and in those before it: two classes cannot have the
 * same, nor two companions names that many file systems do not tell apart.
 */
public final class CompanionNames {
    private final Map<String, Claim> claims = new HashMap<>();

    /** A companion and the class it is made from. */
    private record Claim(ClassName companion, ClassName owner) {}

    /**
     * Claims the companion that some methods of one class ask for.
     *
     * @param methods the methods, at least one, all asking for the same companion
     * @param existing what has its name already, or one that differs by case alone
     * @return a problem for each method if the name is not free
     */
    public List<Problem> claim(List<AnnotatedMethod> methods, Optional<ExistingClass> existing) {
        AnnotatedMethod first = methods.get(0);
        Claim claim = new Claim(first.companionName(), first.owner());
        Optional<Function<AnnotatedMethod, Problem>> refusal = Optional.ofNullable(
                        claims.get(folded(claim.companion())))
                .flatMap(earlier -> refusal(claim, earlier))
                .or(() -> existing.flatMap(found -> refusal(claim, found)));
        if (refusal.isEmpty()) {
            claims.put(folded(claim.companion()), claim);
        }
        return refusal.map(problem -> methods.stream().map(problem).toList()).orElse(List.of());
    }

    /** The name as a file system has it that does not tell upper from lower case. */
    private static String folded(ClassName name) {
        return name.canonicalName().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Optional<Function<AnnotatedMethod, Problem>> refusal(Claim claim, Claim earlier) {
        if (!claim.companion().equals(earlier.companion())) {
            return Optional.of(method -> Problems.sameButForCase(method, earlier.companion()));
        }
        return claim.owner().equals(earlier.owner())
                ? Optional.empty()
                : Optional.of(method -> Problems.nameCollision(method, earlier.owner()));
    }

    private static Optional<Function<AnnotatedMethod, Problem>> refusal(Claim claim, ExistingClass existing) {
        if (existing.companion()) {
            return ownerStillAsking(existing).flatMap(owner -> refusal(claim, new Claim(existing.name(), owner)));
        }
        return Optional.of(
                claim.companion().equals(existing.name())
                        ? Problems::nameTaken
                        : method -> Problems.sameButForCase(method, existing.name()));
    }

    /** The class that an existing companion was made from, unless that is stale: nothing in there gets it any more. */
    private static Optional<ClassName> ownerStillAsking(ExistingClass existing) {
        List<AnnotatedMethod> asking = existing.methods().stream()
                .filter(other -> other.companion().equals(existing.name().simpleName()))
                .filter(other -> Rules.firstBroken(other).isEmpty())
                .toList();
        return Forms.divide(asking).methods().stream()
                .map(AnnotatedMethod::owner)
                .findFirst();
    }
}
