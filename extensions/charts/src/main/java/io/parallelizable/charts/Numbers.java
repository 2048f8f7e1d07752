package io.parallelizable.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers at axes. */
final class Numbers {
    private static final MathContext DIGITS = new MathContext(6);
    private static final int MOST_DIGITS = 12;
    private static final double SMALL = 1e-4;
    private static final double LARGE = 1e7;

    private Numbers() {}

    /** A number without digits that say nothing: 0.25, 10000, 1E+9. Where it has many, it has been computed. */
    static String tick(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal whole = BigDecimal.valueOf(value).stripTrailingZeros();
        return text(whole.precision() > MOST_DIGITS ? whole.round(DIGITS) : whole);
    }

    /** A multiple of a step, with the digits that the step has. */
    static String tick(double value, double step) {
        int digits = -(int) Math.floor(Math.log10(step));
        return text(new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN));
    }

    private static String text(BigDecimal rounded) {
        BigDecimal shortest = rounded.stripTrailingZeros();
        double size = Math.abs(shortest.doubleValue());
        return size == 0 || size >= SMALL && size < LARGE ? shortest.toPlainString() : shortest.toString();
    }
}
