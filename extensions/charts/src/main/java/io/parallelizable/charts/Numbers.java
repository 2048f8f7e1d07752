package io.parallelizable.charts;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers at axes. */
final class Numbers {
    private static final MathContext DIGITS = new MathContext(6);
    private static final double SMALL = 1e-4;
    private static final double LARGE = 1e7;

    private Numbers() {}

    /** A number without digits that say nothing: 0.25, 10000, 1E+9. */
    static String tick(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : "";
        }
        double size = Math.abs(value);
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return size >= SMALL && size < LARGE ? rounded.toPlainString() : rounded.toString();
    }
}
