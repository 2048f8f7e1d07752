package io.parallelizable.benchmarks.workload;

import io.parallelizable.Parallelizable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Annotated functions that are no arithmetic in a counted loop: what the code of programs consists of mostly. */
public final class Everyday {
    private static final int STEPS = 64;
    private static final int[] TABLE = table(1 << 14);

    private Everyday() {}

    private static int[] table(int size) {
        int[] table = new int[size];
        for (int i = 0; i < size; i++) {
            table[i] = i * 0x9E3779B9 >>> 7;
        }
        return table;
    }

    /** How many steps of Collatz lead to 1: a branch in a short loop that no processor foretells. */
    @Parallelizable
    public static int collatz(int start) {
        int steps = 0;
        for (long n = start; n > 1; steps++) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        }
        return steps;
    }

    /** Looks up numbers in a table, each of which says where the next one is. */
    @Parallelizable
    public static int lookUp(int start) {
        int at = start;
        for (int step = 0; step < STEPS; step++) {
            at = TABLE[at & TABLE.length - 1] ^ step;
        }
        return at;
    }

    /** Builds a text, and takes it apart. */
    @Parallelizable
    public static int text(int number) {
        String line = "item " + number + "; price " + number % 97 + " euros";
        int sum = 0;
        for (String word : line.toUpperCase(Locale.ROOT).split(" ")) {
            sum = 31 * sum + word.hashCode();
        }
        return sum;
    }

    /** Decimal numbers of 34 digits. */
    @Parallelizable
    public static int decimal(int number) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int step = 1; step <= STEPS; step++) {
            sum = sum.add(BigDecimal.ONE.divide(BigDecimal.valueOf(number + step), MathContext.DECIMAL128));
        }
        return sum.unscaledValue().intValue();
    }

    /** Every other text is no number, which is found out by an exception. */
    @Parallelizable
    public static int parse(int number) {
        try {
            return Integer.parseInt(number % 2 == 0 ? "n" + number : "1" + number % 1000);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
