package io.parallelizable.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers as Java literals, with the suffix or the cast that gives them their type. */
final class Numbers {
    /** Whole numbers with more bits take long to write down: the time grows faster than their length. */
    private static final int MOST_BITS = 1 << 16;

    private Numbers() {}

    static String literal(Number number) {
        if (number instanceof Long) {
            return number + "L";
        } else if (number instanceof Float value) {
            return Float.isFinite(value) ? value + "f" : "Float." + special(value);
        } else if (number instanceof Double value) {
            return Double.isFinite(value) ? value.toString() : "Double." + special(value);
        } else if (number instanceof Byte) {
            return "(byte) " + number;
        } else if (number instanceof Short) {
            return "(short) " + number;
        }
        int bits = bits(number);
        return bits > MOST_BITS ? "<" + number.getClass().getSimpleName() + " of " + bits + " bits>" : "" + number;
    }

    private static int bits(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.unscaledValue().bitLength();
        }
        return number instanceof BigInteger whole ? whole.bitLength() : 0;
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    }
}
