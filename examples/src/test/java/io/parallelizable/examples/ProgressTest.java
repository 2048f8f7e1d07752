package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import me.tongfei.progressbar.ProgressBarStyle;
import org.junit.jupiter.api.Test;

/** The bar on a terminal, and none elsewhere. */
class ProgressTest {
    private final StringWriter out = new StringWriter();

    private void twoSteps(Terminal terminal) {
        try (Progress progress = new Progress(2, terminal, new PrintWriter(out))) {
            progress.show("the first step");
            progress.step();
            progress.show("the second step");
        }
    }

    @Test
    void terminal_showsStepAndShare() {
        twoSteps(new Terminal(true, ProgressBarStyle.ASCII));
        assertThat(out.toString()).containsSubsequence("0/2", "the first step", "50%", "1/2", "the second step");
    }

    @Test
    void terminal_isLeftClean() {
        twoSteps(new Terminal(true, ProgressBarStyle.ASCII));
        assertThat(out.toString()).endsWith(" \r").doesNotContain("\n");
    }

    @Test
    void bar_fitsEightyColumns() {
        twoSteps(new Terminal(true, ProgressBarStyle.ASCII));
        assertThat(out.toString().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    }

    @Test
    void noTerminal_noBar() {
        twoSteps(Terminal.NONE);
        assertThat(out.toString()).isEmpty();
    }
}
