package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Attributed;
import io.parallelizable.processor.safety.extract.Summaries;
import io.parallelizable.processor.safety.judge.Judge;
import io.parallelizable.processor.safety.model.Change;
import io.parallelizable.processor.safety.model.Finding;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.model.Trail;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worry: of several ways to a hazard a far one is told, or one that hurts nobody. */
class JudgeTest {
    private static Attributed lab(String members) {
        return Attributed.of("package lab;\nclass Lab {\nstatic int count;\nstatic int other;\n" + members + "\n}\n");
    }

    private static Summary summary(Attributed lab, String method) {
        return new Summaries(lab.sources(), new Rules()).of(lab.method(method));
    }

    private static List<Finding> findings(String members) {
        Attributed lab = lab(members);
        return Judge.findings(lab.method("run"), summary(lab, "run"), Set.of());
    }

    private static List<String> way(Trail trail) {
        return trail.steps().stream()
                .map(step -> step.method().getSimpleName().toString())
                .toList();
    }

    @Test
    void nearestWay_isTold() {
        String near = "near(x);";
        String far = "far(x);";
        for (String order : List.of(near + far, far + near)) {
            assertThat(findings("""
                            static void near(int x) { count += x; }
                            static void further(int x) { other += x; }
                            static void far(int x) { further(x); }
                            static int run(int x) { %s return x; }
                            """.formatted(order))).singleElement().satisfies(finding -> {
                assertThat(finding.hazard()).isEqualTo(Hazard.STATIC_STATE);
                assertThat(way(finding.trail())).containsExactly("near");
                assertThat(finding.detail()).contains("Lab.count");
            });
        }
    }

    @Test
    void nearestOfTheSameChangesAndCauses_isTold() {
        for (String order : List.of("near(x); far(x);", "far(x); near(x);")) {
            assertThat(findings("""
                            static void near(int x) {
                                count += x;
                                java.util.Locale.setDefault(null);
                            }
                            static void far(int x) { near(x); }
                            static int run(int x) { %s return x; }
                            """.formatted(order)))
                    .hasSize(2)
                    .allSatisfy(finding -> assertThat(way(finding.trail())).containsExactly("near"));
        }
    }

    @Test
    void firstOfTwoWaysThatAreAsLong_isTold() {
        assertThat(findings("""
                        static void first(int x) { count += x; }
                        static void second(int x) { other += x; }
                        static int run(int x) { first(x); second(x); return x; }
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(way(finding.trail())).containsExactly("first"));
    }

    @Test
    void whatCountsAndWhatChanges_areToldInOtherWords() {
        assertThat(findings("static int run(int x) { return x + count++; }"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail()).isEqualTo("Lab.count, which counts calls");
                    assertThat(finding.remedy()).isEmpty();
                });
        assertThat(findings("static int run(int x) { return count += 2; }"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).isEqualTo("Lab.count, which counts calls"));
        assertThat(findings("static int run(int x) { return count += x; }"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail()).isEqualTo("Lab.count, which each call changes");
                    assertThat(finding.remedy()).startsWith("Pass it as an argument");
                });
    }

    @Test
    void wayToWhatAResultDependsOn_leadsThroughTheCallees() {
        assertThat(findings("""
                        static double draw() { return Math.random(); }
                        static int number() { return count++; }
                        static double both(int x) { return draw() * number(); }
                        static double run(int x) { return x + both(x); }
                        """))
                .extracting(finding -> finding.hazard() + " " + way(finding.trail()))
                .containsExactlyInAnyOrder("HIDDEN_RANDOM [both, draw]", "CALL_ORDER [both, number]");
    }

    private static Optional<Change> change(int argument, String members) {
        return Judge.changeOf(argument, summary(lab(members), "run"));
    }

    @Test
    void changeOfAnArgument_isThatOfThisArgumentAndTheNearest() {
        String members = """
                static void fill(int[] row, int x) { row[0] += x; }
                static int run(int x, int[] row, int[] read) {
                    fill(row, x);
                    row[1] = x;
                    return read[0] + row[0];
                }
                """;
        assertThat(change(1, members))
                .hasValueSatisfying(change -> assertThat(way(change.trail())).isEmpty());
        assertThat(change(0, members)).isEmpty();
        assertThat(change(2, members)).isEmpty();
    }

    @Test
    void argumentThatAllCallsSetToTheSame_isNotHurt() {
        assertThat(change(1, "static int run(int x, int[] row) { row[0] = 1; return x; }"))
                .isEmpty();
        assertThat(change(1, "static int run(int x, int[] row) { row[0] = count; return x; }"))
                .isEmpty();
        assertThat(change(1, "static int run(int x, int[] row) { row[0] = x; return x; }"))
                .isPresent();
        assertThat(change(1, "static int run(int x, int[] row) { row[0]++; return x; }"))
                .isPresent();
        assertThat(change(1, "static int run(int x, double[] row) { row[0] = Math.random(); return x; }"))
                .isPresent();
    }
}
