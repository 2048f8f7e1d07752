package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worry: the Javadoc of a companion tells of a member that it does not have, or reads badly. */
class DocumentationTest extends EveryCompiler {
    /** What the companion's Javadoc says, on one line. */
    private static String documentation(String methods) {
        String source = with.strict()
                .compile("""
                        package lab;
                        import io.parallelizable.Parallelizable;
                        import java.util.random.RandomGenerator;
                        class Lab {
                        %s
                        }
                        """.formatted(methods))
                .isClean()
                .sources()
                .get("lab.RunParallel");
        return source.substring(source.indexOf("/**"), source.indexOf(" */"))
                .replaceAll("\\s+(\\* )?", " ")
                .strip();
    }

    @Test
    void companionOfTrialsAlone_tellsHowTheyGetOptions() {
        assertThat(documentation("@Parallelizable static double run(RandomGenerator random) { return 0; }"))
                .startsWith("/** {@link Lab#run(java.util.random.RandomGenerator)} many times at once, on every core.")
                .contains("{@code times} gives a run with options.", "{@code times(...).seed(42)} gives the same")
                .doesNotContain("{@code over");
        assertThat(documentation("@Parallelizable static double run(int n, RandomGenerator random) { return 0; }"))
                .startsWith(
                        "/** {@link Lab#run(int, java.util.random.RandomGenerator)} for many inputs at once, on every core.")
                .contains("{@code over} gives a run with options.", "{@code over(...).seed(42)} gives the same");
    }

    @Test
    void severalMethods_areAListInWords() {
        assertThat(documentation("""
                @Parallelizable static int run() { return 0; }
                @Parallelizable static int run(int x) { return 0; }
                @Parallelizable static int run(double x) { return 0; }
                """))
                .startsWith("/** {@link Lab#run()}, {@link Lab#run(int)} and {@link Lab#run(double)} for many");
    }

    @Test
    void formsLeftOut_nameTheArgumentsThatTheyHold() {
        assertThat(documentation("""
                @Parallelizable static int run(int[] x, String y, int z) { return 0; }
                @Parallelizable static int run(int x, String[] y, int z) { return 0; }
                """))
                .contains(
                        "{@code over(int[], String[], int)} for {@code run(int[], String, int)} holding {@code x, z} and"
                                + " {@code run(int, String[], int)} holding {@code y, z};");
    }
}
