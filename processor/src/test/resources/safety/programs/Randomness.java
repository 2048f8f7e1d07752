package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Random numbers, hidden and given. */
class Randomness {
    static class Dart {
        @Parallelizable // HiddenRandom
        static boolean hit(int trial) {
            double x = Math.random();
            double y = Math.random();
            return x * x + y * y < 1;
        }
    }

    static class OneGenerator {
        private static final Random RANDOM = new Random(42);

        @Parallelizable // HiddenRandom
        static double gaussian(double mean) {
            return mean + RANDOM.nextGaussian();
        }
    }

    static class Fresh {
        @Parallelizable // HiddenRandom
        static double walk(int steps) {
            Random random = new Random();
            double x = 0;
            for (int i = 0; i < steps; i++) {
                x += random.nextBoolean() ? 1 : -1;
            }
            return x;
        }
    }

    static class Threads {
        @Parallelizable // HiddenRandom
        static int roll(int sides) {
            return ThreadLocalRandom.current().nextInt(sides);
        }
    }

    static class Shuffled {
        @Parallelizable // HiddenRandom
        static List<Integer> permutation(int n) {
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                list.add(i);
            }
            Collections.shuffle(list);
            return list;
        }
    }

    static class Branch {
        @Parallelizable // HiddenRandom
        static double metropolis(double x) {
            double proposal = x + 0.5;
            if (Math.random() < Math.exp(x - proposal)) {
                return proposal;
            }
            return x;
        }
    }

    static class InCallee {
        private static double noise() {
            return 0.01 * new Random().nextGaussian();
        }

        @Parallelizable // HiddenRandom
        static double measure(double x) {
            return x + noise();
        }
    }

    static class Given {
        @Parallelizable // -
        static double toss(double p, RandomGenerator random) {
            return random.nextDouble() < p ? 1 : 0;
        }
    }

    static class Seeded {
        @Parallelizable // -
        static double replicate(long seed) {
            Random random = new Random(seed);
            return random.nextGaussian() + random.nextGaussian();
        }
    }

    static class NoResult {
        private static final System.Logger LOG = System.getLogger("programs");

        @Parallelizable // -
        static double logged(double x) {
            LOG.log(System.Logger.Level.DEBUG, "run " + UUID.randomUUID());
            return 2 * x;
        }
    }
}
