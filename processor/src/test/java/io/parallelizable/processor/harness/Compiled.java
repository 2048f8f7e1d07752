package io.parallelizable.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** What came out of one compilation in memory. */
public final class Compiled {
    private final boolean succeeded;
    private final List<? extends Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Map<String, byte[]> sources;
    private final ClassLoader classes;

    /**
     * What came out of a compilation.
     *
     * @param succeeded whether there was no error
     * @param diagnostics what the compiler said
     * @param sources the generated sources, by the names of their classes
     * @param classes the class files, by the names of the classes
     */
    Compiled(
            boolean succeeded,
            List<? extends Diagnostic<? extends JavaFileObject>> diagnostics,
            Map<String, byte[]> sources,
            Map<String, byte[]> classes) {
        this.succeeded = succeeded;
        this.diagnostics = diagnostics;
        this.sources = sources;
        this.classes = new MemoryClassLoader(classes);
    }

    static Compiled of(Compilation compilation) {
        boolean succeeded = compilation.status() != Compilation.Status.FAILURE;
        return new Compiled(
                succeeded,
                compilation.diagnostics(),
                succeeded ? files(compilation, Kind.SOURCE) : Map.of(),
                succeeded ? files(compilation, Kind.CLASS) : Map.of());
    }

    /** Checks that there was neither error nor warning. */
    public Compiled isClean() {
        assertThat(messages()).isEmpty();
        assertThat(succeeded).isTrue();
        return this;
    }

    /** All diagnostics but notes, each as the compiler prints it. */
    public List<String> messages() {
        return diagnostics().stream().map(Compiled::printed).toList();
    }

    private static String printed(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    /** All diagnostics but notes. */
    public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return diagnostics.stream()
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .toList();
    }

    /** The texts of all diagnostics but notes, as the processor wrote them. */
    public List<String> texts() {
        return diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** The generated sources by class name. */
    public Map<String, String> sources() {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach((name, text) -> texts.put(name, new String(text, StandardCharsets.UTF_8)));
        return texts;
    }

    public Class<?> load(String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(name + " was not compiled:\n" + messages(), absent);
        }
    }

    private static Map<String, byte[]> files(Compilation compilation, Kind kind) {
        Map<String, byte[]> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == kind) {
                String path = file.toUri().getPath().replaceFirst("^/[A-Z]+_OUTPUT/", "");
                files.put(path.substring(0, path.lastIndexOf('.')).replace('/', '.'), content(file));
            }
        }
        return files;
    }

    private static byte[] content(JavaFileObject file) {
        try (InputStream content = file.openInputStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Loads classes from memory, below the loader of the tests. */
    private static final class MemoryClassLoader extends ClassLoader {
        private final Map<String, byte[]> files;

        MemoryClassLoader(Map<String, byte[]> files) {
            super(Compiled.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
