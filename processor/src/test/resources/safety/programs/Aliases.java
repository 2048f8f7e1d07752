package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shared objects under other names, and objects that only look shared. */
class Aliases {
    static class Row {
        private static final double[][] TABLE = new double[10][10];

        @Parallelizable // StaticState
        static double relax(int i) {
            double[] row = TABLE[i % 10];
            row[0] = i;
            return row[0] + row[1];
        }
    }

    static class Accessor {
        private static final Map<String, List<Double>> GROUPS = new HashMap<>();

        static Map<String, List<Double>> groups() {
            return GROUPS;
        }

        @Parallelizable // StaticState
        static void sort(String group, double value) {
            groups().computeIfAbsent(group, key -> new ArrayList<>()).add(value);
        }
    }

    static class Copy {
        private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

        @Parallelizable // -
        static double weighted(double x) {
            double[] weights = WEIGHTS.clone();
            weights[0] += x;
            return Arrays.stream(weights).sum();
        }
    }

    static class CopiedBuffer {
        private static final double[] TEMPLATE = new double[3];

        @Parallelizable // -
        static double[] rotate(double angle) {
            double[] result = Arrays.copyOf(TEMPLATE, 3);
            result[0] = Math.cos(angle);
            result[1] = Math.sin(angle);
            return result;
        }
    }

    static class OwnArray {
        @Parallelizable // -
        static double[] spectrum(double[] signal) {
            double[] power = new double[signal.length];
            for (int k = 0; k < signal.length; k++) {
                double[] target = power;
                target[k] = signal[k] * signal[k];
            }
            return power;
        }
    }

    static class Passed {
        private static final int[] HISTOGRAM = new int[10];

        private static void count(int[] bins, double x) {
            bins[(int) Math.floor(x) % 10]++;
        }

        @Parallelizable // StaticState
        static void bin(double x) {
            count(HISTOGRAM, x);
        }
    }

    static class PassedOwn {
        private static void count(int[] bins, double x) {
            bins[(int) Math.floor(x) % 10]++;
        }

        @Parallelizable // -
        static int[] histogram(double[] values) {
            int[] bins = new int[10];
            for (double value : values) {
                count(bins, value);
            }
            return bins;
        }
    }

    static class LongEnough {
        private static final double[] BUFFER = new double[64];
        private static final double[] DEFAULTS = {1, 2, 3};
        private static double[] grown = new double[8];

        @Parallelizable // StaticState
        static double inABufferIfLongEnough(int n) {
            double[] work = n <= BUFFER.length ? BUFFER : new double[n];
            for (int i = 0; i < n; i++) {
                work[i] = Math.sqrt(n - i);
            }
            return work[n / 2];
        }

        @Parallelizable // StaticState
        static double inANewOneIfNotLongEnough(int n) {
            double[] work = (BUFFER.length < n) ? new double[n] : BUFFER;
            work[0] = n;
            return work[0];
        }

        @Parallelizable // -
        static double defaultsOrOwn(double x) {
            double[] weights = x > 0 ? DEFAULTS : new double[3];
            if (x <= 0) {
                weights[0] = x;
            }
            return weights[0];
        }

        @Parallelizable // -
        static double grownUnderACondition(int n) {
            double[] longer = n >= grown.length ? Arrays.copyOf(grown, 2 * n) : grown;
            grown = longer;
            return longer[0];
        }

        @Parallelizable // -
        static double grownAtOnce(int n) {
            grown = n >= grown.length ? Arrays.copyOf(grown, 2 * n) : grown;
            return grown[0];
        }

        @Parallelizable // -
        static double longerCopy(int n) {
            double[] longer = n > DEFAULTS.length ? new double[n] : DEFAULTS.clone();
            longer[0] = n;
            return longer[0];
        }
    }
}
