package io.parallelizable.checkpoint.internal.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A javac. */
@FunctionalInterface
interface Compiler {
    /** The one of the JDK that this JVM is of. */
    Compiler OF_THIS_JVM = Compiler::compileHere;

    /** Eclipse's. */
    Compiler ECLIPSE = Compiler::compileByEclipse;

    /** Compiles with some arguments, or throws an {@link AssertionError}. */
    void compile(List<String> arguments);

    /** That of a JDK which is installed beside the one of this JVM. */
    static Optional<Compiler> ofJdk(int feature) {
        Path installed = Path.of(System.getProperty("java.home")).getParent();
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(home -> isOf(home, feature))
                    .findFirst()
                    .map(home -> arguments -> compileIn(home, arguments));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOf(Path home, int feature) {
        try {
            return Files.exists(home.resolve("bin/javac"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + feature);
        } catch (IOException noJdk) {
            return false;
        }
    }

    private static void compileHere(List<String> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError(said.toString());
        }
    }

    private static void compileByEclipse(List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (!BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null)) {
            throw new AssertionError(said.toString());
        }
    }

    private static void compileIn(Path home, List<String> arguments) {
        try {
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/javac").toString()));
            command.addAll(arguments);
            Process javac =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(javac.getInputStream().readAllBytes());
            if (javac.waitFor() != 0) {
                throw new AssertionError(said);
            }
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
