package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A program of a few source files, compiled into a directory of its own. */
final class Program {
    private static final Member ENERGY = new Member("Energy", "energy", "(D)D");

    private final Path directory;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private List<String> options = List.of("-g", "--release", "17");
    private Compiler compiler = Compiler.OF_THIS_JVM;

    private Program(Path directory) {
        this.directory = directory;
    }

    /** An empty program in a new directory below one. */
    static Program in(Path parent) {
        try {
            return new Program(Files.createTempDirectory(parent, "program"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Program with(String type, String source) {
        sources.put(type, source);
        return this;
    }

    /** Takes other options than {@code -g --release 17}. */
    Program options(String... others) {
        options = List.of(others);
        return this;
    }

    Program by(Compiler other) {
        compiler = other;
        return this;
    }

    Program compile() {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        sources.forEach((type, source) -> arguments.add(write(type, source).toString()));
        compiler.compile(arguments);
        return this;
    }

    private Path write(String type, String source) {
        try {
            Path file = directory
                    .resolveSibling(directory.getFileName() + "-source")
                    .resolve(type + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path directory() {
        return directory;
    }

    /** The class files, in the order of their names. */
    List<Path> classFiles() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A loader of the program's classes, and of some jars. */
    ClassLoader loader(Path... jars) {
        URL[] urls = Stream.concat(Stream.of(directory), Arrays.stream(jars))
                .map(Program::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, Program.class.getClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new LinkageError("every file has an address", impossible);
        }
    }

    /** What its method is, which is called {@code Energy.energy} and takes a double. */
    MethodIdentity identity() {
        return identity(loader());
    }

    /** The same with classes of another loader. */
    MethodIdentity identity(ClassLoader loader) {
        return MethodIdentity.of(Set.of(ENERGY), loader, Set.of());
    }

    /** What another method is. */
    MethodIdentity identity(Member method) {
        return MethodIdentity.of(Set.of(method), loader(), Set.of());
    }

    /** A class of the program. */
    static Class<?> type(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls a static method of {@code Energy} that takes one number. */
    void call(ClassLoader loader, String method, double argument) {
        try {
            type(loader, "Energy").getMethod(method, double.class).invoke(null, argument);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
