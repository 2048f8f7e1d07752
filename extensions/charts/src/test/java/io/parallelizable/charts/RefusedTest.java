package io.parallelizable.charts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Statistics;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Worry: what cannot be drawn is told when the picture is saved, far from its cause, or by no name. */
@SuppressWarnings({"DataFlowIssue", "NullAway"})
class RefusedTest {
    private static final double NAN = Double.NaN;
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    private static LineChart lines() {
        return Charts.lines("t", "x", "y");
    }

    private static BarChart bars() {
        return Charts.bars("t", "y", List.of("A", "B"));
    }

    private static void assertRefused(Supplier<?> chart, String message) {
        assertThatThrownBy(chart::get)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static void assertNamed(Supplier<?> chart, String parameter) {
        assertThatThrownBy(chart::get).isInstanceOf(NullPointerException.class).hasMessage(parameter);
    }

    @Test
    void numbersWithoutAPlace_areRefusedByName() {
        assertRefused(() -> bars().bars("ours", List.of(1, NAN)), "heights[1] of \"ours\" is NaN");
        assertRefused(() -> bars().bars("ours", List.of(-ENDLESS, 1)), "heights[0] of \"ours\" is -Infinity");
        assertRefused(() -> lines().line("a", List.of(1, NAN), List.of(1, 1)), "x[1] of \"a\" is NaN");
        assertRefused(() -> lines().reference("b", List.of(ENDLESS), List.of(1)), "x[0] of \"b\" is Infinity");
        assertRefused(() -> lines().line("a", List.of(1, 2), List.of(1, ENDLESS)), "y[1] of \"a\" is Infinity");
        assertRefused(() -> lines().line("a", List.of(1), List.of(NAN)), "\"a\" has no point");
        assertRefused(() -> lines().xBetween(NAN, 1), "NaN and 1.0");
        assertRefused(() -> lines().xBetween(0, ENDLESS), "0.0 and Infinity");
        assertRefused(() -> lines().xBetween(1, 1), "1.0 and 1.0");
        assertRefused(() -> lines().yUpTo(NAN), "NaN");
        assertRefused(
                () -> Charts.of(new Statistics(2, NAN, 1, 1, 1)), "mean[0] of \"mean and standard error\" is NaN");
        double[] axis = {0, NAN};
        assertRefused(() -> Charts.heatMap("t", "x", axis, "y", axis, new double[2][2]), "x[1] of \"t\" is NaN");
    }

    @Test
    void whatIsNotPositive_hasNoLogarithm() {
        LineChart before = lines().line("a", List.of(0, 2), List.of(3, -1));
        assertRefused(before::logarithmicX, "x[0] of \"a\" is 0.0");
        assertRefused(before::logarithmicY, "y[1] of \"a\" is -1.0");
        before.image();
        LineChart after = lines().logarithmicX().logarithmicY();
        assertRefused(() -> after.line("a", List.of(-3), List.of(1)), "x[0] of \"a\" is -3.0");
        assertRefused(() -> after.reference("a", List.of(1, 2), List.of(1, 0)), "y[1] of \"a\" is 0.0");
        after.line("a", List.of(1, 2), List.of(1, NAN)).image();
    }

    @Test
    void nullsOfHeatMaps_areNamed() {
        double[] one = {1};
        double[][] values = {one};
        assertNamed(() -> Charts.heatMap(null), "values");
        assertNamed(() -> Charts.heatMap(new double[][] {null}), "values[0]");
        assertNamed(() -> Charts.heatMap(new double[][] {one, null}), "values[1]");
        assertNamed(() -> Charts.heatMap(null, "x", one, "y", one, values), "title");
        assertNamed(() -> Charts.heatMap("t", null, one, "y", one, values), "xName");
        assertNamed(() -> Charts.heatMap("t", "x", null, "y", one, values), "x");
        assertNamed(() -> Charts.heatMap("t", "x", one, null, one, values), "yName");
        assertNamed(() -> Charts.heatMap("t", "x", one, "y", null, values), "y");
        assertNamed(() -> Charts.heatMap("t", "x", one, "y", one, null), "values");
    }

    @Test
    void nullsOfOtherCharts_areNamed() {
        double[] one = {1};
        assertNamed(() -> Charts.lines(null, "x", "y"), "title");
        assertNamed(() -> Charts.lines("t", null, "y"), "xName");
        assertNamed(() -> Charts.lines("t", "x", null), "yName");
        assertNamed(() -> Charts.bars(null, "y", List.of("A")), "title");
        assertNamed(() -> Charts.bars("t", null, List.of("A")), "yName");
        assertNamed(() -> Charts.bars("t", "y", null), "groups");
        assertNamed(() -> Charts.errorBars(null, "x", one, "y", new Statistics(1, 1, 0, 1, 1)), "title");
        assertNamed(() -> Charts.errorBars("t", "x", one, "y", (Statistics) null), "trials[0]");
        assertNamed(() -> bars().bars(null, List.of(1, 2)), "name");
        assertNamed(() -> lines().line("a", null, List.of(1)), "x");
    }
}
