package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How times and rows look, in a country with another decimal point too. */
class TableTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00000004567, 0.0000000457",
        "0.00012, 0.000120",
        "0.5, 0.500",
        "1.2345, 1.23",
        "99.96, 100",
        "1234, 1230"
    })
    void times_haveThreeDigits(double seconds, String text) {
        assertThat(Table.seconds(seconds).strip()).isEqualTo(text);
    }

    @Test
    void rows_areAsLongAsTheHeader() {
        assertThat(Table.rule()).hasSameSizeAs(Table.header());
        assertThat(Table.row(new Comparison("Mandelbrot set", 5000, 123.456, 1, 0)))
                .hasSameSizeAs(Table.header());
        assertThat(Table.row(new Comparison("prime test", 9_999_999, 1e-8, 1e-8, 0)))
                .hasSameSizeAs(Table.header());
    }

    @Test
    void points_areInLine() {
        int point = Table.row(new Comparison("f", 1, 0.01234, 1, 0)).indexOf('.');
        assertThat(Table.row(new Comparison("f", 1, 12.345, 1, 0)).indexOf('.')).isEqualTo(point);
        assertThat(Table.row(new Comparison("f", 1, 1.2e-8, 1, 0)).indexOf('.')).isEqualTo(point);
    }

    @Test
    void speedup_isSerialOverParallel() {
        assertThat(Table.row(new Comparison("prime test", 1000, 3, 2, 0))).endsWith("| %8s |".formatted("1.50"));
    }
}
