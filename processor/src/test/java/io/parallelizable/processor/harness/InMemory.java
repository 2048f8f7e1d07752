package io.parallelizable.processor.harness;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compiler;
import io.parallelizable.Parallelizable;
import io.parallelizable.processor.ParallelizableProcessor;
import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles in memory, seeing nothing but the JDK and the runtime, as users do who depend on nothing else. */
public final class InMemory {
    /**
     * What careful users compile with; the processor leaves its annotation to other processors, hence the exception.
     */
    public static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();

    private InMemory() {}

    /** A compiler with the processor. */
    public static InMemory compiler() {
        return new InMemory().with(new ParallelizableProcessor());
    }

    /** A compiler without any processor. */
    public static InMemory bare() {
        return new InMemory();
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
        Compiler compiler = javac().withClasspath(List.of(runtime())).withOptions(options);
        if (!processors.isEmpty()) {
            compiler = compiler.withProcessors(processors);
        }
        List<JavaFileObject> files = sources.stream().map(Source::inMemory).toList();
        return new Compiled(compiler.compile(files));
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
