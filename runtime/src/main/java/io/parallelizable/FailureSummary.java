package io.parallelizable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Many failures in one line: what has failed how often, and where first. */
final class FailureSummary {
    private static final int MOST_TYPES = 3;
    private static final int MOST_INDICES = 5;

    private FailureSummary() {}

    /**
     * A summary of failures.
     *
     * @param failures those that are known, at least one, ascending
     * @param count how many there are
     */
    static String of(List<Tried.Failure> failures, long count) {
        var byType = failures.stream()
                .collect(groupingBy(FailureSummary::type, LinkedHashMap::new, Collectors.<Tried.Failure>toList()));
        String types = byType.entrySet().stream()
                .limit(MOST_TYPES)
                .map(type -> type.getKey() + " at " + indices(type.getValue()))
                .collect(joining(", "));
        int otherTypes = byType.size() - MOST_TYPES;
        return types
                + (otherTypes > 0 ? ", and " + otherTypes + " other types" : "")
                + (count > failures.size() ? ", among the first " + failures.size() : "")
                + "; first: " + failures.get(0).call();
    }

    private static String type(Tried.Failure failure) {
        Class<?> type = failure.exception().getClass();
        return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
    }

    private static String indices(List<Tried.Failure> failures) {
        String first = failures.stream()
                .limit(MOST_INDICES)
                .map(failure -> String.valueOf(failure.index()))
                .collect(joining(", "));
        return failures.size() <= MOST_INDICES ? first : first + ", ... (" + failures.size() + " times)";
    }
}
