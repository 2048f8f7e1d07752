package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.List;

/** Results and settings in static fields. */
class State {
    static class Maximum {
        static double best = Double.NEGATIVE_INFINITY;

        @Parallelizable // StaticState
        static double likelihood(double theta) {
            double value = -theta * theta;
            if (value > best) {
                best = value;
            }
            return value;
        }
    }

    static class ResultList {
        static final List<Double> RESULTS = new ArrayList<>();

        @Parallelizable // StaticState
        static void integrate(double x) {
            RESULTS.add(Math.sin(x) / x);
        }
    }

    static class Sum {
        static double total;

        @Parallelizable // StaticState
        static void accumulate(double x) {
            total += x * x;
        }
    }

    static class ScratchArray {
        private static final double[] WORK = new double[64];

        @Parallelizable // StaticState
        static double median(double[] samples) {
            System.arraycopy(samples, 0, WORK, 0, samples.length);
            java.util.Arrays.sort(WORK, 0, samples.length);
            return WORK[samples.length / 2];
        }
    }

    static class Parameters {
        static double alpha;

        private static double model(double t) {
            return Math.exp(-alpha * t);
        }

        @Parallelizable // StaticState
        static double decay(double rate) {
            alpha = rate;
            return model(1) + model(2);
        }
    }

    static class Converged {
        static boolean converged;

        @Parallelizable // StaticState
        static double iterate(double x) {
            double y = Math.cos(x);
            if (Math.abs(y - x) < 1e-9) {
                converged = true;
            }
            return y;
        }
    }

    static class ResultMatrix {
        static double[][] field = new double[100][100];

        @Parallelizable // StaticState
        static void potential(int i, int j) {
            field[i][j] = 1.0 / (1 + i * i + j * j);
        }
    }

    static class Constants {
        static final double G = 6.674e-11;
        static final double[] MASSES = {1.989e30, 5.972e24};

        @Parallelizable // -
        static double force(double distance) {
            return G * MASSES[0] * MASSES[1] / (distance * distance);
        }
    }

    static class SameForAll {
        private static boolean prepared;
        private static double scale;

        private static void prepare() {
            scale = Math.PI / 180;
            prepared = true;
        }

        @Parallelizable // -
        static double radians(double degrees) {
            if (!prepared) {
                prepare();
            }
            return degrees * scale;
        }
    }

    static class LastSeed {
        private static long seed = 42;

        private static double lcg() {
            seed = (seed * 1103515245L + 12345L) % 2147483648L;
            return seed / 2147483648.0;
        }

        @Parallelizable // CallOrder
        static double noise(double x) {
            return x + 0.1 * lcg();
        }
    }
}
