package io.parallelizable.examples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The comparisons as a Markdown table whose columns are aligned as plain text too, printed row by row. */
final class Table {
    private static final String ROW = "| %-14s | %7s | %15s | %17s | %8s |";

    /** The line that makes it a table: a colon marks the side that a column is aligned to. */
    private static final String RULE = "|:---------------|--------:|----------------:|------------------:|---------:|";

    private static final MathContext DIGITS = new MathContext(3);

    /** Digits after the point of the shortest time that a column has room for. */
    private static final int DECIMALS = 10;

    private Table() {}

    static String header() {
        return row("Function", "N", "Serial time (s)", "Parallel time (s)", "speed-up");
    }

    static String rule() {
        return RULE;
    }

    static String row(Comparison comparison) {
        return row(
                comparison.function(),
                Integer.toString(comparison.size()),
                seconds(comparison.serialSeconds()),
                seconds(comparison.parallelSeconds()),
                String.format(Locale.ROOT, "%.2f", comparison.speedup()));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells);
    }

    /** Three digits that count, padded to the right so that the points of a column are in line. */
    static String seconds(double time) {
        BigDecimal rounded = new BigDecimal(time).round(DIGITS);
        int digitsBeforePoint = rounded.precision() - rounded.scale();
        int decimals = Math.max(0, DIGITS.getPrecision() - digitsBeforePoint);
        String digits = rounded.setScale(decimals).toPlainString();
        return digits + " ".repeat(digits.contains(".") ? Math.max(0, DECIMALS - decimals) : DECIMALS + 1);
    }
}
