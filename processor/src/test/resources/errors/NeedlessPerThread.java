package errors;

import io.parallelizable.Parallelizable;
import io.parallelizable.PerThread;

import java.util.Random;
import java.util.random.RandomGenerator;

class Marks {
    @Parallelizable
    static double shift(
            double x,
            @PerThread double by) { // <- by: [Parallelizable.NeedlessPerThread] shift(double, double) marks by with @PerThread, of the primitive type double, which threads can share. Remove @PerThread.
        return x + by;
    }

    @Parallelizable
    static double draw(
            @PerThread RandomGenerator random) { // <- random: [Parallelizable.NeedlessPerThread] draw(RandomGenerator) marks the random generator random with @PerThread; each call has its own generator already, and so the same numbers on any number of threads. Remove @PerThread.
        return random.nextDouble();
    }

    @Parallelizable
    static double drawAsEver(
            int n,
            @PerThread Random random) { // <- random: [Parallelizable.NeedlessPerThread] drawAsEver(int, Random) marks the random generator random with @PerThread; each call has its own generator already, and so the same numbers on any number of threads. Remove @PerThread.
        return n + random.nextDouble();
    }

    @Parallelizable
    static int healthy(@PerThread StringBuilder buffer, int x) {
        return buffer.length() + x;
    }
}
