package io.parallelizable.processor.harness;

import com.google.testing.compile.Compiler;
import io.parallelizable.Parallelizable;
import io.parallelizable.processor.ParallelizableProcessor;
import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Compiles in memory (where the compiler can), seeing nothing but the JDK and the runtime, as users do who depend on
 * nothing else.
 */
public final class InMemory {
    /**
     * What careful users compile with; the processor leaves its annotation to other processors, hence the exception.
     */
    public static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();

    private final JavaCompiler compiler;

    private InMemory(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    static InMemory of(JavaCompiler compiler) {
        return new InMemory(compiler);
    }

    /** A compiler with the processor. */
    public static InMemory compiler() {
        return bare().with(new ParallelizableProcessor());
    }

    /** A compiler without any processor. */
    public static InMemory bare() {
        return new InMemory(ToolProvider.getSystemJavaCompiler());
    }

    /** A compiler with the processor, for which every warning is an error. */
    public static InMemory strict() {
        return compiler().options(STRICT.toArray(String[]::new));
    }

    public InMemory options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public InMemory with(Processor processor) {
        processors.add(processor);
        return this;
    }

    public Compiled compile(String... texts) {
        return compile(Stream.of(texts).map(Source::of).toList());
    }

    public Compiled compile(List<Source> sources) {
        if (compiler instanceof EclipseCompiler eclipse) {
            return OnDisk.compileOnce(eclipse, options, processors, sources);
        }
        Compiler configured =
                Compiler.compiler(compiler).withClasspath(List.of(runtime())).withOptions(options);
        if (!processors.isEmpty()) {
            configured = configured.withProcessors(processors);
        }
        List<JavaFileObject> files = sources.stream().map(Source::inMemory).toList();
        return Compiled.of(configured.compile(files));
    }

    /** The runtime's classes. */
    public static File runtime() {
        return new File(URI.create(Parallelizable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
