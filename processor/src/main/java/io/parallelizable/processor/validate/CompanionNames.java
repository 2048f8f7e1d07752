package io.parallelizable.processor.validate;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.ExistingClass;
import io.parallelizable.processor.model.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which class has which companion, in this compilation and in those before it: two classes cannot have the same. */
public final class CompanionNames {
    private final Map<ClassName, ClassName> owners = new HashMap<>();

    /**
     * Claims the companion that some methods of one class ask for.
     *
     * @param methods the methods, at least one, all asking for the same companion
     * @param existing what has its name already
     * @return a problem for each method if the name is not free
     */
    public List<Problem> claim(List<AnnotatedMethod> methods, Optional<ExistingClass> existing) {
        AnnotatedMethod first = methods.get(0);
        Optional<ClassName> other = Optional.ofNullable(owners.get(first.companionName()))
                .or(() -> existing.flatMap(found -> ownerStillAsking(found, first)))
                .filter(owner -> !owner.equals(first.owner()));
        if (other.isPresent()) {
            return methods.stream()
                    .map(method -> Problems.nameCollision(method, other.get()))
                    .toList();
        }
        if (existing.isPresent() && !existing.get().companion()) {
            return methods.stream().map(Problems::nameTaken).toList();
        }
        owners.put(first.companionName(), first.owner());
        return List.of();
    }

    /** The class that an existing companion was made from, unless that is stale: nothing in there gets it any more. */
    private static Optional<ClassName> ownerStillAsking(ExistingClass existing, AnnotatedMethod method) {
        List<AnnotatedMethod> asking = existing.methods().stream()
                .filter(other -> other.companion().equals(method.companion()))
                .filter(other -> Rules.firstBroken(other).isEmpty())
                .toList();
        return Forms.divide(asking).methods().stream()
                .map(AnnotatedMethod::owner)
                .findFirst();
    }
}
