package io.parallelizable.processor.safety;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.parallelizable.processor.safety.extract.CompanionCall;
import io.parallelizable.processor.safety.extract.CompanionCalls;
import io.parallelizable.processor.safety.extract.Marks;
import io.parallelizable.processor.safety.extract.Sources;
import io.parallelizable.processor.safety.extract.Summaries;
import io.parallelizable.processor.safety.extract.Ways;
import io.parallelizable.processor.safety.judge.Judge;
import io.parallelizable.processor.safety.model.Finding;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.say.Warner;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** Takes the annotated methods of a compilation through the stages. */
final class SafetyCheck implements Runnable {
    private static final int MISSING_SINCE = 23;

    private final JavacTask task;
    private final Collection<CompilationUnitTree> units;
    private final Warner warner;
    private final boolean processed;
    private Sources sources;
    private Ways ways;

    /**
     * The check of one compilation.
     *
     * @param task the compilation
     * @param units its files
     * @param level what hazards are to it
     * @param processed whether the annotation processor ran
     */
    SafetyCheck(JavacTask task, Collection<CompilationUnitTree> units, SafetyLevel level, boolean processed) {
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
        Summaries summaries = new Summaries(sources, new Rules());
        Map<ExecutableElement, Summary> known = new LinkedHashMap<>();
        methods.forEach(method -> check(method, summaries, known));
        new CompanionCalls(sources).to(known.keySet()).forEach(call -> check(call, known));
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
        } catch (RuntimeException | Error fault) {
            warner.fault(method.getSimpleName().toString(), fault, path.getCompilationUnit(), path.getLeaf());
        }
    }

    private void check(CompanionCall call, Map<ExecutableElement, Summary> known) {
        ExecutableElement method = call.method();
        if (Marks.accepted(method).contains(Hazard.SHARED_ARGUMENT)) {
            return;
        }
        for (int argument : call.held()) {
            Judge.changeOf(argument, known.get(method)).ifPresent(change -> {
                String name =
                        method.getParameters().get(argument).getSimpleName().toString();
                Trail here = change.trail().toldAt(call.path().getLeaf());
                warn(
                        new Finding(Hazard.SHARED_ARGUMENT, method, name, "", here),
                        call.path().getCompilationUnit());
            });
        }
    }

    private void warn(Finding finding, CompilationUnitTree unit) {
        warner.warn(finding, ways.through(finding.method(), finding.trail()), unit);
    }
}
