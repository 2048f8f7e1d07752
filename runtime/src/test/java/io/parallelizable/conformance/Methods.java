package io.parallelizable.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Methods that the kit's kernels call. */
final class Methods {
    static final double[] HELD = {3, 1, 4};

    private Methods() {}

    static double number(long x, double[] held) {
        return Math.sin(x) * held[(int) Math.floorMod(x, (long) held.length)] * 1e3;
    }

    static boolean isBig(long x, double[] held) {
        return number(x, held) > 3990;
    }

    static String text(long x) {
        return x % 5 == 0 ? null : "text " + x;
    }

    static long refusing(long x, long bad) throws IOException {
        if (x >= bad && (x - bad) % 7 == 0) {
            throw new IOException("bad " + x, new IllegalStateException("since " + bad));
        }
        return x * x;
    }

    static final Method<boolean[]> BOOLEANS = (results, at, x, held) -> results[at] = isBig(x, held);
    static final Method<byte[]> BYTES = (results, at, x, held) -> results[at] = (byte) number(x, held);
    static final Method<char[]> CHARS = (results, at, x, held) -> results[at] = (char) number(x, held);
    static final Method<short[]> SHORTS = (results, at, x, held) -> results[at] = (short) number(x, held);
    static final Method<int[]> INTS = (results, at, x, held) -> results[at] = (int) number(x, held);
    static final Method<long[]> LONGS = (results, at, x, held) -> results[at] = (long) number(x, held) << 20;
    static final Method<float[]> FLOATS = (results, at, x, held) -> results[at] = (float) number(x, held);
    static final Method<double[]> DOUBLES = (results, at, x, held) -> results[at] = number(x, held);
    static final Method<String[]> TEXTS = (results, at, x, held) -> results[at] = text(x);
    static final Method<Point[]> POINTS = (results, at, x, held) -> results[at] = new Point(x, List.of(x, x + 1));
    static final Method<double[][]> HOLDERS = (results, at, x, held) -> results[at] = held;
    static final Method<Void> NOTHING = (results, at, x, held) -> Objects.requireNonNull(held);

    static Method<long[]> failingFrom(long bad) {
        return (results, at, x, held) -> results[at] = refusing(x, bad);
    }

    static Method<Void> silentlyFailingFrom(long bad) {
        return (results, at, x, held) -> refusing(x, bad);
    }

    static Method<boolean[]> trueAt(long decisive, long bad) {
        return (results, at, x, held) -> results[at] = refusing(x, bad) == decisive * decisive;
    }

    /** A result of the user's own. */
    record Point(long x, List<Long> neighbours) implements java.io.Serializable {}
}
