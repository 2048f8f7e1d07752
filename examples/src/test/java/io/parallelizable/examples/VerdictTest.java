package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: somebody reads the table of a busy machine, or of tiny sizes, and thinks that it does not work. */
class VerdictTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static Comparison row(String function, int size, double serial, double parallel, double others) {
        return new Comparison(function, size, serial, parallel, others);
    }

    private static Verdict verdict(int threads, Comparison... rows) {
        return new Verdict(List.of(rows), threads, 2);
    }

    @Test
    void gain_isThatOfTheLargestSizes() {
        assertThat(verdict(
                                2,
                                row("prime test", 10, 1e-7, 1e-7, 2),
                                row("prime test", 40_000, 1.25, 0.625, 0),
                                row("Mandelbrot set", 3_000, 0.75, 0.5, 0))
                        .text())
                .isEqualTo("On 2 threads, the largest sizes against the loop:\n"
                        + "prime test 2.00 times as fast, Mandelbrot set 1.50 times as fast.");
    }

    @Test
    void programThatGainedNothing_isSaidNotToBeFaster() {
        assertThat(verdict(2, row("a", 9, 1, 0.5, 0), row("b", 9, 1, 1.05, 0)).text())
                .endsWith("\na 2.00 times as fast, b not faster.");
    }

    @Test
    void nothingGained_isSaid() {
        assertThat(verdict(2, row("a", 9, 1, 1, 0)).text()).isEqualTo("Nothing was gained.");
    }

    @Test
    void tinySizes_areTheReason() {
        assertThat(verdict(2, row("a", 9, 1e-6, 1e-6, 0)).text())
                .isEqualTo("Nothing was gained. The sizes are too small: try --primes 40000.");
    }

    @Test
    void oneThread_isTheReason() {
        assertThat(verdict(1, row("a", 9, 1, 1, 0)).text())
                .isEqualTo("On 1 thread a companion is the plain loop: there is nothing to gain.");
    }

    @Test
    void otherPrograms_areTold() {
        assertThat(verdict(2, row("a", 9, 1, 0.8, 0.94)).text())
                .endsWith(".\nOther programs kept 0.9 of 2 cores busy: without them the gain is larger.");
    }

    @ParameterizedTest
    @CsvSource({"2, 0.1", "1, 0.9"})
    void otherPrograms_areNotTold_whereTheyTakeNothing(int threads, double cores) {
        assertThat(verdict(threads, row("a", 9, 1, 0.6, cores)).text()).doesNotContain("Other programs");
    }

    @Test
    void lines_fitEightyColumns() {
        Verdict verdict = new Verdict(
                List.of(row("prime test", 1_000_000, 1234, 10, 99.9), row("Mandelbrot set", 5_000, 1234, 10, 99.9)),
                128,
                128);
        assertThat(verdict.text().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
