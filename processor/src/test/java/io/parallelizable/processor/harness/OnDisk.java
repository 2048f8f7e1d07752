package io.parallelizable.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.ParallelizableProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles in a directory, one step after the other, as builds do that compile only what has changed.
 *
 * <p>Classes lie beside the sources, and generated sources out of the class path's sight: a compiler must read a
 * companion of an earlier step from its class file.
 */
public final class OnDisk {
    private final Path directory;
    private final JavaCompiler compiler;
    private final List<String> options = new ArrayList<>();

    public OnDisk(Path directory) {
        this(directory, ToolProvider.getSystemJavaCompiler());
    }

    public OnDisk(Path directory, JavaCompiler compiler) {
        this.directory = directory;
        this.compiler = compiler;
    }

    public OnDisk options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public OnDisk write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    public OnDisk delete(String... files) throws IOException {
        for (String file : files) {
            Files.delete(directory.resolve(file));
        }
        return this;
    }

    /** Where a generated source lies. */
    public Path generated(String file) {
        return directory.resolve("generated").resolve(file);
    }

    /** Compiles some of the files with the processor, against the classes that are there; all messages but notes. */
    public List<String> compile(String... files) throws IOException {
        return compile(true, files);
    }

    /** Compiles some of the files without any processor. */
    public List<String> compileBare(String... files) throws IOException {
        return compile(false, files);
    }

    private List<String> compile(boolean processing, String... files) throws IOException {
        return diagnostics(processing, files).stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Compiles some of the files with the processor; all that the compiler has to say but notes. */
    public List<Diagnostic<? extends JavaFileObject>> diagnostics(String... files) throws IOException {
        return diagnostics(true, files);
    }

    private List<Diagnostic<? extends JavaFileObject>> diagnostics(boolean processing, String... files)
            throws IOException {
        StringWriter output = new StringWriter();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> all = new ArrayList<>(options);
            if (!options.contains("--module-path")) {
                all.addAll(List.of("-cp", directory + File.pathSeparator + InMemory.runtime()));
            }
            all.addAll(List.of(
                    "-d",
                    directory.toString(),
                    "-s",
                    Files.createDirectories(generated("")).toString()));
            if (!processing) {
                all.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output,
                    manager,
                    diagnostics,
                    all,
                    null,
                    manager.getJavaFileObjects(
                            Stream.of(files).map(directory::resolve).toArray(Path[]::new)));
            if (processing) {
                task.setProcessors(List.of(new ParallelizableProcessor()));
            }
            boolean succeeded = task.call();
            boolean refused = diagnostics.getDiagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
            // A compiler that falls over says so nowhere else.
            assertThat(succeeded || refused).as(output.toString()).isTrue();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .toList();
    }
}
