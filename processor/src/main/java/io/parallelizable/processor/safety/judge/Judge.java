package io.parallelizable.processor.safety.judge;

import io.parallelizable.processor.safety.model.Cause;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Change.Manner;
import io.parallelizable.processor.safety.model.Change.Use;
import io.parallelizable.processor.safety.model.Dependence;
import io.parallelizable.processor.safety.model.Dependence.OnCounter;
import io.parallelizable.processor.safety.model.Dependence.OnSource;
import io.parallelizable.processor.safety.model.Finding;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Origin;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Decides what of all that a method does is a hazard.
 *
 * <p>There is one finding at most for each hazard, the nearest: whoever mends it compiles again and sees the next.
 */
public final class Judge {
    private final ExecutableElement method;
    private final Summary summary;
    private final Map<Hazard, Finding> findings = new EnumMap<>(Hazard.class);

    private Judge(ExecutableElement method, Summary summary) {
        this.method = method;
        this.summary = summary;
    }

    /** The hazards of a method that it does not accept. */
    public static List<Finding> findings(ExecutableElement method, Summary summary, Set<Hazard> accepted) {
        Judge judge = new Judge(method, summary);
        judge.causes();
        Set<VariableElement> counters = judge.results(accepted);
        judge.changes(counters);
        judge.findings.keySet().removeAll(accepted);
        return List.copyOf(judge.findings.values());
    }

    /** How a method changes an argument, the nearest way, if that hurts calls that share the argument. */
    public static Optional<Change> changeOf(int argument, Summary summary) {
        return nearest(changes(argument, summary));
    }

    /** The same for an argument that several threads may change: it does not hurt then but where a part is set. */
    public static Optional<Change> changeInside(int argument, Summary summary) {
        return nearest(
                changes(argument, summary).filter(change -> change.manner().isPlainAssignment()));
    }

    private static Stream<Change> changes(int argument, Summary summary) {
        return summary.changes().stream()
                .filter(change -> change.target().equals(new Origin.Argument(argument)) && hurts(change, summary));
    }

    private static Optional<Change> nearest(Stream<Change> changes) {
        return changes.min(Comparator.comparing(change -> change.trail().length()));
    }

    private void causes() {
        for (Cause cause : summary.causes()) {
            add(cause.hazard(), cause.noun(), cause.trail());
        }
    }

    /** What results depend on; gives the counters among it. */
    private Set<VariableElement> results(Set<Hazard> accepted) {
        Set<VariableElement> counters = new HashSet<>();
        Stream<Dependence> all = Stream.concat(
                summary.result().on().stream(), summary.into().values().stream().flatMap(Set::stream));
        for (Dependence one : all.toList()) {
            if (one instanceof OnSource source) {
                add(source.hazard(), source.noun(), source.trail());
            } else if (one instanceof OnCounter counter) {
                add(
                        Hazard.CALL_ORDER,
                        Words.counter(method, counter),
                        counter.counts() ? "" : "Pass it as an argument, or compute it from the results.",
                        counter.trail());
                if (!accepted.contains(Hazard.CALL_ORDER)) {
                    counters.add(counter.field());
                }
            }
        }
        return counters;
    }

    private void changes(Set<VariableElement> counters) {
        List<VariableElement> used = new ArrayList<>();
        for (Change change : summary.changes()) {
            if (change.manner() == Manner.USED
                    && change.target() instanceof Origin.Static field
                    && !isDialogue(field, change)) {
                used.add(field.field());
                Use use = change.use().orElseThrow();
                add(Hazard.SHARED_OBJECT, Words.shared(method, field.field(), use), use.remedy(), change.trail());
            }
        }
        for (Change change : summary.changes()) {
            if (change.target() instanceof Origin.Static field
                    && change.manner() != Manner.USED
                    && change.manner() != Manner.DRAWN
                    && !counters.contains(field.field())
                    && !used.contains(field.field())
                    && hurts(change, summary)) {
                add(
                        Hazard.STATIC_STATE,
                        Words.state(method, field.field(), change.manner()),
                        Words.remedy(field.field(), change.manner()),
                        change.trail());
            }
        }
    }

    /** Whether someone is asked for something, far from the method: such calls are rare, as prints are. */
    private static boolean isDialogue(Origin.Static field, Change change) {
        return change.trail().length() > 1
                && field.field().getEnclosingElement().toString().equals("java.lang.System");
    }

    /** Whether it hurts when several calls make the change: all may set the same thing to the same value. */
    private static boolean hurts(Change change, Summary summary) {
        if (change.manner() == Manner.FILLED) {
            return false;
        }
        return !change.manner().isPlainAssignment()
                || change.on().stream().anyMatch(Dependence::differs)
                || change.manner().isReset() && isFilled(change.target(), summary);
    }

    /** Whether a method fills what looks like a cache: it is none if each call empties it first. */
    private static boolean isFilled(Origin target, Summary summary) {
        return summary.changes().stream()
                .anyMatch(change ->
                        change.manner() == Manner.FILLED && change.target().equals(target));
    }

    private void add(Hazard hazard, String detail, Trail trail) {
        add(hazard, detail, "", trail);
    }

    private void add(Hazard hazard, String detail, String remedy, Trail trail) {
        Finding finding = new Finding(hazard, method, detail, remedy, trail);
        findings.merge(
                hazard,
                finding,
                (first, second) ->
                        second.trail().steps().size() < first.trail().steps().size() ? second : first);
    }
}
