package io.parallelizable.checkpoint.internal.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A program of a few source files, compiled into a directory of its own. */
final class Program {
    private final Path directory;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private List<String> options = List.of("-g", "--release", "17");

    private Program(Path directory) {
        this.directory = directory;
    }

    static Program in(Path directory) {
        try {
            return new Program(Files.createTempDirectory(directory, "program"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a source file. */
    Program with(String type, String source) {
        sources.put(type, source);
        return this;
    }

    /** Replaces the options of the compiler. */
    Program options(String... others) {
        options = List.of(others);
        return this;
    }

    Path directory() {
        return directory;
    }

    /** Compiles it with the compiler of this JVM. */
    Program compile() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        write().forEach(file -> arguments.add(file.toString()));
        int result = javac.run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("the program does not compile: " + sources);
        }
        return this;
    }

    private List<Path> write() {
        return sources.entrySet().stream()
                .map(each -> write(each.getKey(), each.getValue()))
                .toList();
    }

    private Path write(String type, String source) {
        try {
            Path file = directory.resolve("source").resolve(type + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {directory.toUri().toURL()}, Program.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new LinkageError("a directory has an address", impossible);
        }
    }

    MethodIdentity identity(String type, String method, String descriptor) {
        return MethodIdentity.of(new Entry(type, method, descriptor), loader(), Set.of());
    }

    /** The class files. */
    List<Path> classFiles() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
