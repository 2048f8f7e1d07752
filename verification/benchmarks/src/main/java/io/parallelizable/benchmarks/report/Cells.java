package io.parallelizable.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Figures as they stand in tables. */
public final class Cells {
    private static final String[] UNITS = {"ns", "us", "ms", "s"};

    private static final double SMALLEST_WITH_TWO_DECIMALS = 0.095;

    private Cells() {}

    /** Two decimals, two digits where it is tiny, a dash where nothing was measured. */
    public static String ratio(double ratio) {
        if (Double.isNaN(ratio)) {
            return "-";
        }
        return ratio > 0 && ratio < SMALLEST_WITH_TWO_DECIMALS
                ? digits(ratio, 2)
                : String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** Three digits and a unit. */
    public static String time(double nanos) {
        double value = nanos;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        return digits(value, 3) + " " + UNITS[unit];
    }

    /** A whole number. */
    public static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    /** One decimal. */
    public static String raw(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String digits(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        int digitsBeforePoint = rounded.precision() - rounded.scale();
        return rounded.setScale(Math.max(0, digits - digitsBeforePoint)).toPlainString();
    }
}
