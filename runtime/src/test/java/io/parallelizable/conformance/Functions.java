package io.parallelizable.conformance;

import io.parallelizable.function.DoublePairs;
import io.parallelizable.function.LongInputs;
import io.parallelizable.function.ObjectInputs;
import java.io.IOException;
import java.util.random.RandomGenerator;

/** Functions for {@code Parallel.of}; on workers too, so nothing here needs what tests alone have. */
final class Functions {
    static final LongInputs.ToLong<RuntimeException> CUBE = x -> x * x * x;

    static final ObjectInputs.ToObject<String, String, RuntimeException> DOUBLED = text -> text + text;

    static final DoublePairs.ToDouble<RuntimeException> QUOTIENT = (x, y) -> x / y;

    private Functions() {}

    static boolean isGreater(double x, double y) {
        return x > y;
    }

    static int difference(int x, int y) {
        return x - y;
    }

    static long difference(long x, long y) {
        return x - y;
    }

    static String joined(String x, Integer y) {
        return x + y;
    }

    static void nothing(double x, double y) {}

    static double walk(RandomGenerator random) {
        double position = 0;
        for (int step = 0; step < 5; step++) {
            position += random.nextGaussian();
        }
        return position;
    }

    static double refusingNegative(double x) throws IOException {
        if (x < 0) {
            throw new IOException("negative");
        }
        return x;
    }
}
