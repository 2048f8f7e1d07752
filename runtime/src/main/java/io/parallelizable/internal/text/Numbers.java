package io.parallelizable.internal.text;

/** Numbers as Java literals, with the suffix or the cast that gives them their type. */
final class Numbers {
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
        return number.toString();
    }

    private static String special(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    }
}
