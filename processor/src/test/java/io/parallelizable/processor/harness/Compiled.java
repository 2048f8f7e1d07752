package io.parallelizable.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** What came out of one compilation in memory. */
public final class Compiled {
    private final Compilation compilation;
    private final ClassLoader classes;

    Compiled(Compilation compilation) {
        this.compilation = compilation;
        this.classes = new MemoryClassLoader(files(Kind.CLASS));
    }

    /** Checks that there was neither error nor warning. */
    public Compiled isClean() {
        assertThat(messages()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return this;
    }

    /** All diagnostics but notes, each as the compiler prints it. */
    public List<String> messages() {
        return diagnostics().stream().map(Object::toString).toList();
    }

    /** All diagnostics but notes. */
    public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return compilation.diagnostics().stream()
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
        Map<String, String> sources = new TreeMap<>();
        files(Kind.SOURCE).forEach((name, file) -> sources.put(name, text(file)));
        return sources;
    }

    public Class<?> load(String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(name + " was not compiled:\n" + messages(), absent);
        }
    }

    private Map<String, JavaFileObject> files(Kind kind) {
        Map<String, JavaFileObject> files = new TreeMap<>();
        if (compilation.status() == Compilation.Status.FAILURE) {
            return files;
        }
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == kind) {
                String path = file.toUri().getPath().replaceFirst("^/[A-Z]+_OUTPUT/", "");
                files.put(path.substring(0, path.lastIndexOf('.')).replace('/', '.'), file);
            }
        }
        return files;
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Loads classes from memory, below the loader of the tests. */
    private static final class MemoryClassLoader extends ClassLoader {
        private final Map<String, JavaFileObject> files;

        MemoryClassLoader(Map<String, JavaFileObject> files) {
            super(Compiled.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (var content = file.openInputStream()) {
                byte[] bytes = content.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failure) {
                throw new ClassNotFoundException(name, failure);
            }
        }
    }
}
