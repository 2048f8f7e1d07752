package io.parallelizable.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.benchmarks.measure.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures look, in a country with another decimal point too. */
class TableTest {
    private static final List<Sample> SAMPLES = List.of(
            new Sample("W1", "ours", 0, 3e6, 1.5e6),
            new Sample("W1", "stream", 0, 3e6, 2.5e6),
            new Sample("W4.sq.1", "ours", 0, 20, 20),
            new Sample("W4.sq.1", "omp", 0, 10, 4000));

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void ratios_areATable_withDashesForWhatWasNotMeasured() {
        assertThat(new Ratios(SAMPLES).table().markdown())
                .containsExactly(
                        "| workload |  serial | ours | stream |    omp |",
                        "|:---------|--------:|-----:|-------:|-------:|",
                        "| W1       | 3.00 ms | 2.00 |   1.20 |      - |",
                        "| W4.sq.1  | 20.0 ns | 1.00 |      - | 0.0025 |");
    }

    @Test
    void rawFigures_areCommaSeparated() {
        assertThat(new Ratios(SAMPLES).raw().csv())
                .startsWith("workload,runner,round,serial_ns,ns", "W1,ours,0,3000000.0,1500000.0")
                .hasSize(5);
    }

    @Test
    void csv_quotesWhatWouldSplit() {
        assertThat(new Table(List.of("a,b", "c\"d"), List.of(List.of("plain", "two\nlines"))).csv())
                .containsExactly("\"a,b\",\"c\"\"d\"", "plain,\"two\nlines\"");
    }

    @ParameterizedTest
    @CsvSource({"3, 3.00 ns", "999.4, 999 ns", "999.6, 1.00 us", "12345678, 12.3 ms", "2.5e9, 2.50 s", "1.2e12, 1200 s"
    })
    void times_haveThreeDigitsAndAUnit(double nanos, String text) {
        assertThat(Cells.time(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1.955, 1.96", "0.1, 0.10", "0.0949, 0.095", "0.00412, 0.0041", "NaN, -"})
    void ratios_haveTwoDecimals_orTwoDigits(double ratio, String text) {
        assertThat(Cells.ratio(ratio)).isEqualTo(text);
    }

    @Test
    void report_isPrintedAndWritten(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        Ratios ratios = new Ratios(SAMPLES);
        new Report("compare", ratios.table(), ratios.raw()).publish(new PrintWriter(out), folder.resolve("new"));
        assertThat(out.toString().lines()).anyMatch(line -> line.startsWith("| W1 "));
        assertThat(folder.resolve("new/compare.md")).hasContent(out.toString());
        assertThat(folder.resolve("new/compare.csv")).content().startsWith("workload,runner,");
    }

    @Test
    void machine_isOneLine() {
        assertThat(Machine.describe())
                .hasLineCount(1)
                .contains(" cores · JDK " + Runtime.version(), System.getProperty("os.name"), "commit ");
    }
}
