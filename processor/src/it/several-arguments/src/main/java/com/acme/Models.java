package com.acme;

import io.parallelizable.Parallelizable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;

public final class Models {
    private Models() {}

    @Parallelizable
    public static double amplitude(double frequency, double damping) {
        return 1 / Math.hypot(1 - frequency * frequency, 2 * damping * frequency);
    }

    @Parallelizable
    public static double estimatePi(RandomGenerator random, int darts) {
        int inside = 0;
        for (int dart = 0; dart < darts; dart++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            inside += x * x + y * y < 1 ? 1 : 0;
        }
        return 4.0 * inside / darts;
    }

    @Parallelizable
    public static int collatzSteps(long n) {
        int steps = 0;
        for (long x = n; x != 1; steps++) {
            x = x % 2 == 0 ? x / 2 : 3 * x + 1;
        }
        return steps;
    }

    @Parallelizable
    public static void save(Path file, double[] numbers) throws IOException {
        Files.write(file, Arrays.stream(numbers).mapToObj(Double::toString).toList());
    }
}
