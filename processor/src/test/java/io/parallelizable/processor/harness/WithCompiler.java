package io.parallelizable.processor.harness;

import io.parallelizable.processor.ParallelizableProcessor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that users have. */
public enum WithCompiler {
    JAVAC {
        @Override
        public JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        public InMemory strict() {
            return lenient().options("-Xlint:all,-processing", "-Werror");
        }

        @Override
        public InMemory strictAboutJavadoc() {
            return strict().options("-Xdoclint:all/package,-missing");
        }
    },
    ECLIPSE {
        @Override
        public JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        public InMemory strict() {
            return lenient().options("-warn:+raw,unchecked,deprecation,serial,unusedImport,unusedLocal,warningToken");
        }

        @Override
        public InMemory strictAboutJavadoc() {
            // It asks for tags of a private record's components.
            return strict();
        }
    };

    public abstract JavaCompiler compiler();

    /** It with the processor, for which every warning of generated source is an error. */
    public abstract InMemory strict();

    /** The same, of Javadoc too. */
    public abstract InMemory strictAboutJavadoc();

    /** It with the processor. */
    public InMemory lenient() {
        return bare().with(new ParallelizableProcessor());
    }

    /** It without any processor. */
    public InMemory bare() {
        return InMemory.of(compiler()).options("--release", "17");
    }
}
