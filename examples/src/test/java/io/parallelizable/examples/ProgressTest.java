package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import me.tongfei.progressbar.ProgressBarStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar on a terminal, and none elsewhere. */
class ProgressTest {
    private final StringWriter out = new StringWriter();

    private static Terminal terminal(int columns) {
        return new Terminal(true, columns, ProgressBarStyle.ASCII);
    }

    private void twoSteps(Terminal terminal) {
        try (Progress progress = new Progress(2, terminal, new PrintWriter(out))) {
            progress.show("the first step");
            progress.step();
            progress.show("the second step");
        }
    }

    @Test
    void terminal_showsStepAndShare() {
        twoSteps(terminal(80));
        assertThat(out.toString()).containsSubsequence("0/2", "the first step", "50%", "1/2", "the second step");
    }

    @Test
    void terminal_isLeftClean() {
        twoSteps(terminal(80));
        assertThat(out.toString()).endsWith(" \r").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void bar_fitsTheTerminal(int columns) {
        twoSteps(terminal(columns));
        assertThat(out.toString().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(columns));
    }

    @Test
    void noTerminal_noBar() {
        twoSteps(Terminal.NONE);
        assertThat(out.toString()).isEmpty();
    }
}
