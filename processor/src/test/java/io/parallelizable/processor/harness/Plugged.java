package io.parallelizable.processor.harness;

import io.parallelizable.processor.ParallelizableProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles as build tools do, which find the processor and the plug-in on a path. */
public final class Plugged {
    /**
     * What came of a compilation.
     *
     * @param succeeded whether there were no errors
     * @param diagnostics all messages, notes as well
     * @param output what the compiler printed besides
     */
    public record Result(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {
        /** The texts of all messages but notes. */
        public List<String> texts() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        /** The hazards' ids, in the order of the messages. */
        public List<String> ids() {
            return texts().stream()
                    .filter(text -> text.startsWith("[Parallelizable."))
                    .map(text -> text.substring("[Parallelizable.".length(), text.indexOf(']')))
                    .toList();
        }
    }

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private String processorPath = path(ParallelizableProcessor.class) + File.pathSeparator + javaPoet();
    private String classPath = path(io.parallelizable.Parallelizable.class);

    public Plugged(Path directory) {
        this.directory = directory;
    }

    public Plugged options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Gives the compiler a processor object, as Gradle and IntelliJ do, beside the processor path. */
    public Plugged with(Processor processor) {
        processors.add(processor);
        return this;
    }

    /** Puts the processor on the class path alone. */
    public Plugged onClassPathOnly() {
        classPath += File.pathSeparator + processorPath;
        processorPath = "";
        return this;
    }

    /** Compiles the texts, each a file named after its first class. */
    public Result compile(String... texts) throws IOException {
        return compile(Stream.of(texts).map(Source::of).toList());
    }

    /** Compiles sources against the classes that are there from earlier compilations. */
    public Result compile(Collection<Source> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            Path file = directory.resolve("sources").resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output, manager, diagnostics, all(), null, manager.getJavaFileObjectsFromPaths(files));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            return new Result(task.call(), List.copyOf(diagnostics.getDiagnostics()), output.toString());
        }
    }

    private List<String> all() throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString()));
        all.addAll(List.of("-cp", classPath + File.pathSeparator + classes));
        if (!processorPath.isEmpty()) {
            all.addAll(List.of("-processorpath", processorPath));
        }
        return all;
    }

    /**
     * The options with which a compiler that is another process finds the annotation, the processor and the plug-in.
     */
    public static List<String> paths() {
        Plugged usual = new Plugged(Path.of(""));
        return List.of("-cp", usual.classPath, "-processorpath", usual.processorPath);
    }

    private static String javaPoet() {
        return path(com.palantir.javapoet.JavaFile.class);
    }

    private static String path(Class<?> type) {
        return new File(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .getPath();
    }
}
