package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.model.Trail.Step;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Tells ways through methods. */
public final class Ways {
    private static final int MOST_NAMES = 5;

    private final Sources sources;

    public Ways(Sources sources) {
        this.sources = sources;
    }

    /** Such as {@code step, Solver.advance (Solver.java:31)}; empty if the method does it itself. */
    public String through(ExecutableElement method, Trail trail) {
        List<Step> steps = trail.steps();
        if (steps.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        Element from = method.getEnclosingElement();
        for (Step step : steps) {
            names.add(name(step.method(), from));
            from = step.method().getEnclosingElement();
        }
        if (names.size() > MOST_NAMES) {
            names.subList(MOST_NAMES - 2, names.size() - 1).clear();
            names.add(MOST_NAMES - 2, "…");
        }
        Step last = steps.get(steps.size() - 1);
        String where = sources.path(last.method())
                .map(path ->
                        sources.where(path.getCompilationUnit(), last.rest().place()))
                .orElse("");
        return String.join(", ", names) + " (" + where + ")";
    }

    private static String name(ExecutableElement method, Element from) {
        Element type = method.getEnclosingElement();
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return "new " + type.getSimpleName();
        }
        return (type.equals(from) ? "" : type.getSimpleName() + ".") + method.getSimpleName();
    }
}
