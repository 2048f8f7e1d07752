package io.parallelizable.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Measured numbers for people: as many digits as mean something. */
public final class Figures {
    private static final MathContext DIGITS = new MathContext(3);
    private static final MathContext ABOUT = new MathContext(2);
    private static final MathContext VALUE = new MathContext(6);

    /** Where numbers are so small or large that they are written with an exponent. */
    private static final double SMALL = 1e-5;

    private static final double LARGE = 1e12;

    /** What is not less is 1000 of the smaller unit when it has been rounded. */
    private static final double ROUNDED = 0.9995;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

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

    /** A number that is only about right, with two digits that count: {@code 9300} for 9288. */
    public static String about(double value) {
        return new BigDecimal(value).round(ABOUT).toPlainString();
    }

    /** A value with at most six digits that count, such as {@code 2.1}, {@code 0.0123457} or {@code 1.23E-15}. */
    public static String sixDigits(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(VALUE).stripTrailingZeros();
        double size = Math.abs(value);
        return value == 0 || size >= SMALL && size < LARGE ? rounded.toPlainString() : rounded.toString();
    }

    /**
     * A mean with its error, such as {@code 0.52527 +- 0.00157}: the error with three digits that count, the mean to
     * the same decimals.
     */
    public static String withError(double mean, double error) {
        boolean isPlain = Double.isFinite(mean) && error >= SMALL && Math.max(error, Math.abs(mean)) < LARGE;
        if (!isPlain) {
            return sixDigits(mean) + " +- " + sixDigits(error);
        }
        String rounded = threeDigits(error);
        int point = rounded.indexOf('.');
        int decimals = point < 0 ? 0 : rounded.length() - 1 - point;
        return new BigDecimal(mean).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString() + " +- " + rounded;
    }

    /** A number with two decimals, such as {@code 3.87}; {@code -} for one that is not finite. */
    public static String twoDecimals(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "-";
    }

    /** A share in percent, such as {@code 50 %}; {@code -} for one that is not finite. */
    public static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "-";
    }

    /** A part of something in percent, {@code -} where a computed one makes no sense: it is more than all. */
    public static String part(double share) {
        return share > 1 ? "-" : percent(Math.max(0, share));
    }

    /** A time in the unit that suits it, such as {@code 12.3 ms}, {@code 1 min 30 s} or {@code 2 h 5 min}. */
    public static String time(double seconds) {
        if (seconds < ROUNDED * 1e-6) {
            return threeDigits(1e9 * seconds) + " ns";
        } else if (seconds < ROUNDED * 1e-3) {
            return threeDigits(1e6 * seconds) + " us";
        } else if (seconds < ROUNDED) {
            return threeDigits(1e3 * seconds) + " ms";
        } else if (seconds < 100) {
            return threeDigits(seconds) + " s";
        }
        long whole = Math.round(seconds);
        return whole < HOUR
                ? whole / MINUTE + " min " + whole % MINUTE + " s"
                : whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
    }
}
