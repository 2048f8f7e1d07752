package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import io.parallelizable.processor.harness.Plugged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worry: nothing is generated, and nobody finds out why.
 *
 * <p>Users look up what their compiler says: the first section of {@code docs/errors.md} has to have its words.
 */
class NothingGeneratedTest {
    private static final String OWNER = """
            package p;
            import io.parallelizable.Parallelizable;
            class Owner {
                @Parallelizable static boolean testPrime(int n) { return n > 1; }
                static boolean[] use() { return TestPrimeParallel.map(1, 2); }
            }
            """;

    private static final String CAUSE = "variable TestPrimeParallel";

    @TempDir
    private Path directory;

    private static String firstSection() throws IOException {
        String page = Files.readString(Path.of("../docs/errors.md"));
        return page.split("(?m)^## ")[1];
    }

    private List<String> withProcessor(String other) throws IOException {
        return new Plugged(directory).compile(OWNER, other).texts();
    }

    @Test
    void firstSection_isCalledWhatTheCompilerSays() throws IOException {
        String title = firstSection().lines().findFirst().orElseThrow();
        assertThat(title).isEqualToIgnoringCase("cannot find symbol … Parallel");
        assertThat(InMemory.bare().compile(OWNER).texts())
                .anySatisfy(text -> assertThat(text).contains("cannot find symbol", CAUSE));
        assertThat(firstSection()).contains(CAUSE);
    }

    @Test
    void wordsOfEclipsesCompiler_areThereToo() throws IOException {
        String words = "TestPrimeParallel cannot be resolved";
        assertThat(new OnDisk(directory, new EclipseCompiler())
                        .options("--release", "17")
                        .write("p/Owner.java", OWNER)
                        .compileBare("p/Owner.java"))
                .contains(words);
        assertThat(firstSection()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import static java.lang.Math.nonsense;\nclass Other {}",
                "class Other { int x; int x; }",
                "class Other { void f() {} void f() {} }",
            })
    void errorElsewhere_keepsAllProcessorsFromRunning(String other) throws IOException {
        assertThat(withProcessor("package p;\n" + other))
                .hasSizeGreaterThan(1)
                .anySatisfy(text -> assertThat(text).contains(CAUSE));
        assertThat(firstSection()).contains("import static", "declared twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Other extends Gone {}",
                "class Other { int x = gone(); }",
                "import q.Gone;\nclass Other {}",
            })
    void otherErrors_doNot(String other) throws IOException {
        assertThat(withProcessor("package p;\n" + other))
                .isNotEmpty()
                .noneSatisfy(text -> assertThat(text).contains(CAUSE));
    }

    @Test
    void staticImportOfACompanion_isNone() throws IOException {
        assertThat(withProcessor("package p;\nimport static p.TestPrimeParallel.map;\nclass Other {}"))
                .isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void warningWhereAnErrorElsewhereIsTheCause_saysSo() throws IOException {
        assertThat(withProcessor("package p;\nclass Other { int x; int x; }"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("[Parallelizable.NoCompanion] ")
                        .contains("Correct other errors first"));
    }
}
