package io.parallelizable.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.ParallelizableProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
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
    private final List<Processor> processors = new ArrayList<>();

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

    /** Compiles with these processors instead of ours alone. */
    public OnDisk processors(List<Processor> all) {
        processors.addAll(all);
        return this;
    }

    /**
     * Compiles in a directory of its own, for compilers that cannot do without; warnings of given sources do not count.
     */
    static Compiled compileOnce(
            JavaCompiler compiler, List<String> options, List<Processor> processors, List<Source> sources) {
        try {
            Path directory = Files.createTempDirectory("compilation");
            try {
                OnDisk disk = new OnDisk(directory, compiler)
                        .options(options.toArray(String[]::new))
                        .processors(processors);
                for (Source source : sources) {
                    disk.write(source.path(), source.text());
                }
                return disk.compiled(sources.stream().map(Source::path).toArray(String[]::new));
            } finally {
                delete(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Compiled compiled(String... files) throws IOException {
        var diagnostics = diagnostics(!processors.isEmpty(), files).stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getSource().toUri().getPath().contains("/generated/"))
                .toList();
        boolean failed = diagnostics.stream().anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        return new Compiled(
                !failed,
                diagnostics,
                failed ? Map.of() : contents(generated(""), ".java"),
                failed ? Map.of() : contents(directory, ".class"));
    }

    private static Map<String, byte[]> contents(Path root, String ending) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                contents.put(name.substring(0, name.length() - ending.length()), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
                task.setProcessors(processors.isEmpty() ? List.of(new ParallelizableProcessor()) : processors);
            }
            boolean succeeded = task.call();
            boolean refused = diagnostics.getDiagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
            // A compiler that falls over says so nowhere else.
            assertThat(succeeded || refused).as(output.toString()).isTrue();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE
                        || "compiler.note.multiple.elements".equals(diagnostic.getCode())) // we forgot the module
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .toList();
    }
}
