package io.parallelizable.processor.safety;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.parallelizable.processor.safety.extract.CompanionCall;
import io.parallelizable.processor.safety.extract.CompanionCalls;
import io.parallelizable.processor.safety.extract.HeldObjects;
import io.parallelizable.processor.safety.extract.Marks;
import io.parallelizable.processor.safety.extract.Sources;
import io.parallelizable.processor.safety.extract.Summaries;
import io.parallelizable.processor.safety.extract.Ways;
import io.parallelizable.processor.safety.judge.Judge;
import io.parallelizable.processor.safety.model.Finding;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.say.Messages;
import io.parallelizable.processor.safety.say.Warner;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;

/** Takes the annotated methods of a compilation through the stages. */
final class SafetyCheck implements Runnable {
    private static final int MISSING_SINCE = 23;

    private final JavacTask task;
    private final Collection<CompilationUnitTree> units;
    private final Warner warner;
    private final boolean processed;
    private final HazardFiles files;
    private Sources sources;
    private Ways ways;

    /**
     * The check of one compilation.
     *
     * @param task the compilation
     * @param units its files
     * @param level what hazards are to it
     * @param processed whether the annotation processor ran
     * @param files where {@code verify()} finds what the check saw
     */
    SafetyCheck(
            JavacTask task,
            Collection<CompilationUnitTree> units,
            SafetyLevel level,
            boolean processed,
            HazardFiles files) {
        this.files = files;
        this.task = task;
        this.units = units;
        this.processed = processed;
        warner = new Warner(Trees.instance(task), level == SafetyLevel.ERROR);
    }

    /** Never throws: a fault of the check is no reason to end a compilation. */
    @Override
    public void run() {
        try {
            sources = new Sources(task, units);
            ways = new Ways(sources);
            check(Marks.annotated(sources));
        } catch (RuntimeException | Error fault) {
            units.stream().findFirst().ifPresent(unit -> warner.fault("this compilation", fault, unit, unit));
        }
    }

    private void check(List<ExecutableElement> methods) {
        if (methods.isEmpty()) {
            return;
        }
        if (!processed && Runtime.version().feature() >= MISSING_SINCE) {
            sayWhatIsMissing(methods);
        }
        Rules rules = new Rules();
        Summaries summaries = new Summaries(sources, rules);
        Map<ExecutableElement, Summary> known = new LinkedHashMap<>();
        methods.forEach(method -> check(method, summaries, known));
        HeldObjects held = new HeldObjects(sources, rules);
        new CompanionCalls(sources).to(known.keySet()).forEach(call -> check(call, held, known));
        files.write();
    }

    private void sayWhatIsMissing(List<ExecutableElement> methods) {
        methods.stream()
                .filter(method -> Marks.companion(method, sources).isEmpty())
                .findFirst()
                .flatMap(sources::path)
                .ifPresent(path -> warner.missing(
                        Marks.companionName(sources.trees().getElement(path)),
                        path.getLeaf(),
                        path.getCompilationUnit()));
    }

    private void check(ExecutableElement method, Summaries summaries, Map<ExecutableElement, Summary> known) {
        TreePath path = sources.path(method).orElseThrow();
        try {
            Summary summary = summaries.of(method);
            known.put(method, summary);
            Judge.findings(method, summary, Marks.accepted(method))
                    .forEach(finding -> warn(finding, path.getCompilationUnit()));
            note(method, summary, path.getCompilationUnit());
        } catch (RuntimeException | Error fault) {
            warner.fault(method.getSimpleName().toString(), fault, path.getCompilationUnit(), path.getLeaf());
        }
    }

    /** Takes down what {@code verify()} may say, what is accepted included. */
    private void note(ExecutableElement method, Summary summary, CompilationUnitTree unit) {
        Judge.findings(method, summary, Set.of())
                .forEach(finding -> note(finding, Messages.of(finding, way(finding)), unit));
        IntStream.range(0, method.getParameters().size())
                .filter(argument -> Marks.isGiven(method.getParameters().get(argument)))
                .mapToObj(argument ->
                        Judge.changeOf(argument, summary).map(change -> finding(method, argument, change.trail())))
                .flatMap(Optional::stream)
                .forEach(finding -> note(finding, Messages.ofChange(finding, way(finding)), unit));
    }

    private void note(Finding finding, String message, CompilationUnitTree unit) {
        ExecutableElement method = finding.method();
        Marks.companion(method, sources)
                .ifPresent(companion -> files.add(
                        companion.getQualifiedName().toString(),
                        method.getSimpleName().toString(),
                        sources.where(unit, finding.trail().place()),
                        message));
    }

    private void check(CompanionCall call, HeldObjects held, Map<ExecutableElement, Summary> known) {
        ExecutableElement method = call.method();
        if (Marks.accepted(method).contains(Hazard.SHARED_ARGUMENT)) {
            return;
        }
        call.held().forEach((argument, path) -> {
            Summary summary = known.get(method);
            (held.isSafe(path) ? Judge.changeInside(argument, summary) : Judge.changeOf(argument, summary))
                    .map(change -> change.trail().toldAt(call.path().getLeaf()))
                    .ifPresent(here ->
                            warn(finding(method, argument, here), call.path().getCompilationUnit()));
        });
    }

    private static Finding finding(ExecutableElement method, int changed, Trail trail) {
        String name = method.getParameters().get(changed).getSimpleName().toString();
        return new Finding(Hazard.SHARED_ARGUMENT, method, name, "", trail);
    }

    private void warn(Finding finding, CompilationUnitTree unit) {
        warner.warn(finding, way(finding), unit);
    }

    private String way(Finding finding) {
        return ways.through(finding.method(), finding.trail());
    }
}
