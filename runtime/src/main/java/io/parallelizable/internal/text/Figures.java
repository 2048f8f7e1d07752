package io.parallelizable.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Measured numbers for people: as many digits as mean something. */
public final class Figures {
    private static final MathContext DIGITS = new MathContext(3);

    private Figures() {}

    /**
     * A number with three digits that count, such as {@code 0.0123} or {@code 1230}; {@code -} for one that is not
     * finite.
     */
    public static String threeDigits(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        int digitsBeforePoint = rounded.precision() - rounded.scale();
        int decimals = rounded.signum() == 0 ? 0 : Math.max(0, DIGITS.getPrecision() - digitsBeforePoint);
        return rounded.setScale(decimals).toPlainString();
    }

    /** A number with two decimals, such as {@code 3.87}; {@code -} for one that is not finite. */
    public static String twoDecimals(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }

    /** A share in percent, such as {@code 50 %}; {@code -} for one that is not finite. */
    public static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "-";
    }

    /** A time in the unit that suits it, such as {@code 12.3 ms}. */
    public static String time(double seconds) {
        if (seconds < 1e-6) {
            return threeDigits(1e9 * seconds) + " ns";
        } else if (seconds < 1e-3) {
            return threeDigits(1e6 * seconds) + " us";
        } else if (seconds < 1) {
            return threeDigits(1e3 * seconds) + " ms";
        }
        return threeDigits(seconds) + " s";
    }
}
