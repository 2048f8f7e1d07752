package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Attributed;
import io.parallelizable.processor.safety.extract.CompanionCalls;
import io.parallelizable.processor.safety.extract.Marks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a shared argument is told where each call has its own, or of another method than the one that is run. */
class CompanionCallsTest {
    private static final String IMPORTS = """
            package lab;
            import io.parallelizable.*;
            import io.parallelizable.companion.GeneratedCompanion;
            import java.util.*;
            import java.util.function.Supplier;
            import java.util.random.RandomGenerator;
            import java.util.stream.Stream;
            """;

    /** A companion as it might be generated: what its members do does not matter here. */
    private static String companion(String members) {
        return IMPORTS + "@GeneratedCompanion(\"lab.Lab\") class RunParallel {\n" + members + "\n}\n";
    }

    private static String lab(String methods, String calls) {
        return IMPORTS + "class Lab {\n" + methods + "\nstatic void calls() {\n" + calls + "\n} }\n";
    }

    /** The calls that are found, each as the method and the arguments held. */
    private static List<String> found(String... texts) {
        Attributed attributed = Attributed.of(texts);
        return new CompanionCalls(attributed.sources())
                .to(Marks.annotated(attributed.sources())).stream()
                        .map(call -> call.method() + " " + call.held().keySet())
                        .toList();
    }

    private static List<String> held(String parameters, String member, String call) {
        return found(
                lab("@Parallelizable static double run(" + parameters + ") { return 0; }", call), companion(member));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int[] n, double[] row   | [1]",
                "int[] n, double[][] row | []",
                "int n, double[][] row   | [0]",
                "Collection<Integer> n, double[] row | [1]",
                "List<Integer> n, double[] row       | [1]",
                "Stream<Integer> n, double[] row     | [1]",
                "Range n, double[] row               | [1]",
                "int n, List<double[]> row           | [0]",
            })
    void heldIsWhatHasTheMethodsOwnType(String member, String held) {
        String none = "null";
        String call = "RunParallel.map(%s, %s);".formatted(member.startsWith("int n") ? "1" : none, none);
        assertThat(held("int n, double[] row", "static void map(" + member + ") {}", call))
                .containsExactly("run(int,double[]) " + held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int[] n                             | null",
                "int[] n, double[] row, int more     | null, null, 1",
                "int[] n, String row                 | null, null",
                "Set<Integer> n, double[] row        | null, null",
                "int[][] n, double[] row             | null, null",
            })
    void memberOfAnotherShape_isOfAnotherMethod(String member, String arguments) {
        assertThat(held(
                        "int n, double[] row",
                        "static void map(" + member + ") {}",
                        "RunParallel.map(" + arguments + ");"))
                .isEmpty();
    }

    @Test
    void numberOfTrials_isNoArgument() {
        assertThat(held(
                        "double[] row, RandomGenerator random",
                        "static void times(long n, double[] row) {} static void over(double[][] row) {}",
                        "RunParallel.times(1, null); RunParallel.over(null);"))
                .containsExactly(
                        "run(double[],java.util.random.RandomGenerator) [0]",
                        "run(double[],java.util.random.RandomGenerator) []");
    }

    @Test
    void generatorThatTheCompanionFillsIn_hasNoPlaceInTheMember() {
        assertThat(held(
                        "Random random, double[] row, int n",
                        "static void map(double[] row, int[] n) {}",
                        "RunParallel.map(null, null);"))
                .containsExactly("run(java.util.Random,double[],int) [1]");
    }

    @Test
    void argumentOfAThreadsOwn_isGivenByASupplier() {
        String parameters = "int n, @PerThread double[] own, double[] row";
        assertThat(held(
                        parameters,
                        "static void map(int[] n, Supplier<double[]> own, double[] row) {}",
                        "RunParallel.map(null, null, null);"))
                .containsExactly("run(int,double[],double[]) [2]");
        assertThat(held(
                        parameters,
                        "static void map(int[] n, double[] own, double[] row) {}",
                        "RunParallel.map(null, null, null);"))
                .isEmpty();
    }

    @Test
    void overloads_areToldApartByTheirMembers() {
        String methods = """
                @Parallelizable static double run(int n, double[] row) { return 0; }
                @Parallelizable static double run(String n, double[] row) { return 0; }
                """;
        String members = "static void map(int[] n, double[] row) {} static void map(String[] n, double[] row) {}";
        assertThat(found(lab(methods, "RunParallel.map(new String[1], null);"), companion(members)))
                .containsExactly("run(java.lang.String,double[]) [1]");
    }

    @Test
    void memberThatTwoMethodsCouldHave_isOfNoneForSure() {
        String methods = """
                @Parallelizable(name = "RunParallel") static double sin(int n, double[] row) { return 0; }
                @Parallelizable(name = "RunParallel") static double cos(int n, double[] row) { return 0; }
                """;
        String members = "static void map(int[] n, double[] row) {}";
        assertThat(found(lab(methods, "RunParallel.map(null, null);"), companion(members)))
                .isEmpty();
    }

    private static final String RUN = "@Parallelizable static int[] run(int n, int[] row) { return row; }";
    private static final String MAP = "static int[] map(int[] n, int[] row) { return n; }";

    @Test
    void callsInsideCallsAndByFullName_areFoundToo() {
        assertThat(found(
                        lab(RUN, "lab.RunParallel.map(RunParallel.map(null, null), null); new Lab().toString();"),
                        companion(MAP)))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab.RunParallel.map", "lab.RunParallel.*"})
    void callsByAMembersNameAlone_areFoundWhereItIsImported(String imported) {
        String use = "package lab;\nimport static " + imported + ";\nclass Use { int[] use = map(null, null); }";
        assertThat(found(lab(RUN, ""), companion(MAP), use)).containsExactly("run(int,int[]) [1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import lab.RunParallel;\nclass Use { int[] use = map(null, null); %s }",
                "import static lab.RunParallel.map;\nclass Use { int[] use = map(null, null); %s }",
                "import static lab.RunParallel.*;\nclass Use extends Other { int[] use = map(null, null); }",
            })
    void ownMethodsOfThatName_areNone(String use) {
        String own = "static int[] map(int[] n, int[] row) { return n; }";
        String other = "package lab;\nclass Other { " + own + " }";
        assertThat(found(lab(RUN, ""), companion(MAP), other, "package lab;\n" + use.formatted(own)))
                .isEmpty();
    }

    @Test
    void companionsCallThemselves_whichNobodyCanChange() {
        assertThat(found(lab(RUN, ""), companion(MAP + " static void again() { RunParallel.map(null, null); }")))
                .isEmpty();
    }

    @Test
    void classOfThatNameThatSomeoneWrote_isNoCompanion() {
        String written = companion(MAP).replace("@GeneratedCompanion(\"lab.Lab\") ", "");
        assertThat(found(lab(RUN, "RunParallel.map(null, null);"), written)).isEmpty();
        String elsewhere = companion(MAP)
                .replace("package lab;", "package other;")
                .replace("class Run", "public class Run")
                .replace("static int[] map", "public static int[] map");
        assertThat(found(lab(RUN, "other.RunParallel.map(null, null);"), companion(MAP), elsewhere))
                .isEmpty();
    }
}
