package io.parallelizable.processor.safety.say;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import io.parallelizable.processor.safety.model.Finding;
import javax.tools.Diagnostic.Kind;

/** Hands warnings to the compiler. */
public final class Warner {
    private final Trees trees;
    private final Kind kind;

    /**
     * For one compilation.
     *
     * @param trees prints the messages
     * @param asErrors whether hazards are errors; else they are warnings that are shown under -nowarn too, which is
     *     Maven's default in older versions
     */
    public Warner(Trees trees, boolean asErrors) {
        this.trees = trees;
        kind = asErrors ? Kind.ERROR : Kind.MANDATORY_WARNING;
    }

    /** Warns of a finding, where the method does the thing or calls something that does. */
    public void warn(Finding finding, String way, CompilationUnitTree unit) {
        trees.printMessage(kind, Messages.of(finding, way), finding.trail().place(), unit);
    }

    /** Says that companions are missing since the processor did not run. */
    public void missing(String companion, Tree method, CompilationUnitTree unit) {
        trees.printMessage(
                Kind.WARNING,
                "[Parallelizable.NoCompanion] no companion " + companion
                        + " was generated, since the annotation processor did not run. Correct other errors first: some"
                        + " of them, such as a broken import, keep all processors from running. Otherwise put"
                        + " parallelizable-processor on the processor path (Maven: <annotationProcessorPaths>, Gradle:"
                        + " annotationProcessor), or compile with -proc:full.",
                method,
                unit);
    }

    /** Says that the check itself has failed: no hazard, and nothing that stops a build. */
    public void fault(String method, Throwable fault, CompilationUnitTree unit, Tree place) {
        trees.printMessage(
                Kind.NOTE,
                "[Parallelizable.Internal] the safety check failed on " + method
                        + ", which is its fault and not yours: " + fault + ". Please report this with the method.",
                place,
                unit);
    }
}
