package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the way a build calls the compiler makes it fall over, or say something that helps no one. */
class BuildsTest {
    private static final String OWNER = """
            package p;
            import io.parallelizable.Parallelizable;
            public class Owner {
                @Parallelizable static int f(%1$s x) { return 1; }
                static int[] use() { return FParallel.map(1, 2); }
            }
            """;

    @TempDir
    private Path directory;

    private OnDisk disk() {
        return new OnDisk(directory).options("--release", "17");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 11, 16})
    void levelBelowOurs_isOneErrorThatNamesTheProperty(int level) {
        Compiled compiled = InMemory.compiler()
                .options("-source", "" + level, "-target", "" + level, "-Xlint:-options")
                .compile(
                        "package p; class B { @io.parallelizable.Parallelizable static int g(int x) { return x; } }",
                        "package p; class A { @io.parallelizable.Parallelizable int f(int x) { return x; } }");
        assertThat(compiled.texts())
                .filteredOn(text -> !text.contains("obsolete"))
                .containsExactly("[Parallelizable.LanguageLevel] this build compiles for Java " + level
                        + "; companions need Java 17 or later. Set <maven.compiler.release>17</maven.compiler.release>"
                        + " in the properties of the pom (Gradle: options.release = 17, javac: --release 17).");
        assertThat(compiled.diagnostics())
                .anySatisfy(error -> assertThat(error.getSource().getName()).endsWith("A.java"));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void compactSourceFile_isToldToBecomeAClass() throws IOException {
        OnDisk disk = new OnDisk(directory).write("Compact.java", """
                        import io.parallelizable.Parallelizable;
                        @Parallelizable static int twice(int n) { return 2 * n; }
                        @Parallelizable static int more(Absent n) { return 1; }
                        void main() {}
                        """);
        assertThat(disk.compile("Compact.java"))
                .hasSize(2)
                .anyMatch(text -> text.contains("cannot find symbol"))
                .contains("[Parallelizable.CompactSourceFile] twice(int) is in a compact source file, Compact.java,"
                        + " whose class no other class can name; its companion could not call it. Put it into a class:"
                        + " class Compact { ... }.");
    }

    @Test
    void twoModulesAtOnce_eachHaveTheirCompanion() throws IOException {
        OnDisk disk = disk().options(
                        "--module-path",
                        InMemory.runtime().toString(),
                        "--module-source-path",
                        directory.resolve("src").toString());
        for (String module : List.of("one", "two")) {
            disk.write("src/" + module + "/module-info.java", "module " + module + " { requires io.parallelizable; }");
            disk.write("src/" + module + "/p/Owner.java", OWNER.formatted("int"));
        }
        assertThat(disk.compile(
                        "src/one/module-info.java",
                        "src/one/p/Owner.java",
                        "src/two/module-info.java",
                        "src/two/p/Owner.java"))
                .isEmpty();
        assertThat(directory.resolve("one/p/FParallel.class")).exists();
        assertThat(directory.resolve("two/p/FParallel.class")).exists();
    }

    /** As old build plug-ins do: the class files are gone, the sources of companions are not. */
    @Test
    void staleSourceOfTheCompanionOnTheSourcePath() throws IOException {
        OnDisk disk =
                disk().options("-implicit:class", "-sourcepath", directory + ":" + directory.resolve("generated"));
        String use = OWNER.replace("map(1, 2)", "map(new %1$s[2])");
        assertThat(disk.write("p/Owner.java", use.formatted("int")).compile("p/Owner.java"))
                .isEmpty();
        Path stale = disk.generated("p/FParallel.java");
        // javac 17 falls over where a record of this name had other components before.
        assumeThat(Runtime.version().feature() > 17 || !Files.readString(stale).contains("record "))
                .isTrue();
        try (var files = Files.list(directory.resolve("p"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(disk.write("p/Owner.java", use.formatted("double")).compile("p/Owner.java"))
                .isEmpty();
        assertThat(stale).content().contains("map(double... x)");
    }

    @Test
    void companionOfAnEarlierBuildAmongTheSources_isNamed() throws IOException {
        OnDisk disk = disk();
        assertThat(disk.write("p/Owner.java", OWNER.formatted("int")).compile("p/Owner.java"))
                .isEmpty();
        assertThat(disk.compile("p/Owner.java", "generated/p/FParallel.java"))
                .singleElement()
                .asString()
                .startsWith("[Parallelizable.NotWritten] the companion p.FParallel could not be written: one of an"
                        + " earlier build is in the way,")
                .contains("target/generated-sources/annotations", "mvn clean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "UTF-8", "ISO-8859-1", "UTF-16"})
    void encodingOfTheBuild_isNoneOfOurConcern(String encoding) throws IOException {
        String source = """
                package p;
                import io.parallelizable.Parallelizable;
                class Owner {
                    /** \\u6570. */
                    @Parallelizable static int \\u00e9tude(int \\u00fcber) { return \\u00fcber + 1; }
                    static int[] use() { return \\u00c9tudeParallel.map(1, 2); }
                }
                """;
        OnDisk disk = disk().options("-encoding", encoding);
        Path file = directory.resolve("p/Owner.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source, java.nio.charset.Charset.forName(encoding));
        assertThat(disk.compile("p/Owner.java")).isEmpty();
    }

    @Test
    void kotlinsCompanionObject_isServedByItsStaticMethod() {
        Compiled compiled = InMemory.strict()
                .compile("package kotlin.jvm; public @interface JvmStatic {}", """
                        package p;
                        import io.parallelizable.Parallelizable;
                        import kotlin.jvm.JvmStatic;
                        public final class Comp {
                            private Comp() {}
                            /** As kapt has it. */
                            public static final Companion Companion = null;
                            @Parallelizable @JvmStatic public static double thrice(double x) { return 3 * x; }
                            public static final class Companion {
                                private Companion() {}
                                @Parallelizable @JvmStatic public final double thrice(double x) { return 3 * x; }
                            }
                        }
                        """)
                .isClean();
        assertThat(compiled.sources()).containsOnlyKeys("p.ThriceParallel");
    }

    @Test
    void packagePrivateClass_warnsOfNothingInEclipse() throws IOException {
        OnDisk disk = new OnDisk(directory, new org.eclipse.jdt.internal.compiler.tool.EclipseCompiler())
                .options("--release", "17")
                .write("p/Owner.java", OWNER.replace("public class", "class").formatted("int"));
        assertThat(disk.compile("p/Owner.java")).isEmpty();
    }

    /** Coverage tools leave out classes with an annotation of such a name, in class files alone. */
    @Test
    void everyGeneratedClass_hasTheMarkThatCoverageToolsLookFor() throws IOException {
        disk().write("p/Owner.java", OWNER.formatted("int")).compile("p/Owner.java");
        try (var files = Files.list(directory.resolve("p"))) {
            assertThat(files.filter(path -> path.toString().matches(".*FParallel.*class")))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .contains(
                                    "RuntimeInvisibleAnnotations", "Lio/parallelizable/companion/GeneratedCompanion;"));
        }
    }
}
