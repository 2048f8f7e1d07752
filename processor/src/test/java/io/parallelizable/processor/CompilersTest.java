package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: what javac accepts, Eclipse's compiler does not, or a modular user is warned of our code. */
class CompilersTest {
    private static final String METHODS = """
            package com.acme;

            import io.parallelizable.Parallelizable;
            import java.io.IOException;
            import java.util.List;
            import java.util.Map;

            /** Methods of many shapes. */
            public final class Methods {
                private Methods() {}

                /** A row. @param name its name */
                public record Row(String name) {}

                /** @param n a number @return whether it is positive */
                @Parallelizable
                public static boolean positive(int n) {
                    return n > 0;
                }

                /** @param row a row @return its name @throws IOException never */
                @Parallelizable
                public static String name(Row row) throws IOException {
                    return row.name();
                }

                /** @param items items @param <T> their type @return the first */
                @Parallelizable
                public static <T extends Comparable<? super T>> T first(List<T> items) {
                    return items.get(0);
                }

                /** @param map a map @return its size */
                @Parallelizable
                public static long[] sizes(Map<String, ? extends List<?>>... map) {
                    return new long[map.length];
                }

                /** @param x a number @return it */
                @Parallelizable
                @Deprecated
                public static long old(long x) {
                    return x;
                }

                /** @param x a number @return it */
                @Parallelizable
                @Deprecated(forRemoval = true)
                public static long older(long x) {
                    return x;
                }
            }
            """;

    @TempDir
    private Path directory;

    static Stream<JavaCompiler> compilers() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    private OnDisk disk(JavaCompiler compiler) throws IOException {
        String source = METHODS.replace("public static long[] sizes", "@SafeVarargs\n    public static long[] sizes");
        return new OnDisk(directory, compiler)
                .write("com/acme/Methods.java", source)
                .options("--release", "17");
    }

    private void assertCompanions() {
        assertThat(Stream.of("Positive", "Name", "First", "Sizes", "Old", "Older"))
                .allSatisfy(name -> assertThat(directory.resolve("com/acme/" + name + "Parallel.class"))
                        .satisfies(file -> assertThat(Files.exists(file))
                                .as(file.toString())
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void classPath(JavaCompiler compiler) throws IOException {
        OnDisk disk = disk(compiler);
        if (compiler instanceof EclipseCompiler) {
            disk.options("-warn:+raw,unchecked,deprecation,serial,unusedImport,unusedLocal");
        } else {
            disk.options(InMemory.STRICT.toArray(String[]::new));
        }
        assertThat(disk.compile("com/acme/Methods.java")).isEmpty();
        assertCompanions();
    }

    @Test
    void moduleThatExportsThePackageAndOnlyRequiresTheRuntime() throws IOException {
        OnDisk disk = disk(ToolProvider.getSystemJavaCompiler())
                .write("module-info.java", """
                        /** A module. */
                        module com.acme {
                            requires io.parallelizable;
                            exports com.acme;
                        }
                        """)
                .options("--module-path", InMemory.runtime().toString())
                .options(InMemory.STRICT.toArray(String[]::new));
        assertThat(disk.compile("module-info.java", "com/acme/Methods.java")).isEmpty();
        assertCompanions();
    }

    /** The annotation that marks generated source lies in java.compiler, which not every module reads. */
    @Test
    void mark_isLeftOutWhereTheModuleDoesNotReadIt() throws IOException {
        String module = "module com.acme { requires io.parallelizable; %s}";
        OnDisk disk = disk(ToolProvider.getSystemJavaCompiler())
                .options("--module-path", InMemory.runtime().toString());
        Path companion = disk.generated("com/acme/NameParallel.java");
        disk.write("module-info.java", module.formatted(""));
        assertThat(disk.compile("module-info.java", "com/acme/Methods.java")).isEmpty();
        assertThat(companion).content().doesNotContain("@Generated(").contains("@GeneratedCompanion");
        disk.write("module-info.java", module.formatted("requires java.compiler; "));
        assertThat(disk.compile("module-info.java", "com/acme/Methods.java")).isEmpty();
        assertThat(companion).content().contains("@Generated(");
    }

    @Test
    void companions_areTheSameWithAnyCompiler() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JavaCompiler compiler : compilers().toList()) {
            OnDisk disk = disk(compiler);
            disk.compile("com/acme/Methods.java");
            try (Stream<Path> files = Files.list(disk.generated("com/acme"))) {
                StringBuilder text = new StringBuilder();
                for (Path file : files.sorted().toList()) {
                    text.append(Files.readString(file));
                    Files.delete(file);
                    Files.delete(directory
                            .resolve("com/acme")
                            .resolve(file.getFileName().toString().replace(".java", ".class")));
                }
                texts.add(text.toString());
            }
        }
        assertThat(texts.get(1)).isEqualTo(texts.get(0)).contains("class FirstParallel");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void annotationElsewhereThanOnAMethod_isTheCompilersOwnError(JavaCompiler compiler) throws IOException {
        for (String misuse : List.of(
                "%s class Misuse {}",
                "class Misuse { %s int x; void f(int y) {} }",
                "class Misuse { %s Misuse() {} }",
                "class Misuse { void f(%s int y) {} }")) {
            OnDisk disk = new OnDisk(directory, compiler)
                    .options("--release", "17")
                    .write("Misuse.java", misuse.formatted("@io.parallelizable.Parallelizable"));
            assertThat(disk.compile("Misuse.java"))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("[Parallelizable."))
                    .noneMatch(text -> text.contains("Exception"));
        }
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void errors_areShownAtTheirPlace(JavaCompiler compiler) throws IOException {
        OnDisk disk = new OnDisk(directory, compiler).options("--release", "17").write("a/Mistakes.java", """
                        package a;
                        import io.parallelizable.Parallelizable;
                        public class Mistakes {
                            @Parallelizable
                            int instance(int x) { return x; }
                            @Parallelizable
                            static int two(int x,
                                Hidden y) { return x; }
                            @Parallelizable(
                                name = "no name")
                            static int named(int x) { return x; }
                            @Parallelizable static int f(int x) { return x; }
                            private interface Hidden {}
                            static class Again { @Parallelizable static int f(int x) { return x; } }
                        }
                        """);
        assertThat(disk.diagnostics("a/Mistakes.java"))
                .extracting(error -> error.getLineNumber() + " "
                        + error.getMessage(Locale.ROOT).replaceFirst("].*", "]"))
                .containsExactlyInAnyOrder(
                        "5 [Parallelizable.NotStatic]",
                        "8 [Parallelizable.InaccessibleType]",
                        "10 [Parallelizable.InvalidName]",
                        "14 [Parallelizable.NameCollision]");
    }
}
