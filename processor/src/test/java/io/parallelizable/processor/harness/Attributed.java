package io.parallelizable.processor.harness;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.parallelizable.processor.safety.extract.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources as javac has them when the safety check begins, for stages of the check alone. */
public final class Attributed {
    private final Sources sources;

    private Attributed(Sources sources) {
        this.sources = sources;
    }

    /** The texts, each a file named after its first class; they must be free of errors. */
    public static Attributed of(String... texts) {
        List<JavaFileObject> files =
                Stream.of(texts).map(Source::of).map(Source::inMemory).toList();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-proc:none", "-cp", InMemory.runtime().toString()),
                        null,
                        files);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            if (diagnostics.getDiagnostics().stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR)) {
                throw new AssertionError(diagnostics.getDiagnostics());
            }
            return new Attributed(new Sources(task, units));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Sources sources() {
        return sources;
    }

    /** The only method of that name. */
    public ExecutableElement method(String name) {
        return sources.members().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .filter(method -> method.getSimpleName().contentEquals(name))
                .reduce((first, second) -> {
                    throw new AssertionError("two methods " + name);
                })
                .orElseThrow(() -> new AssertionError("no method " + name));
    }
}
