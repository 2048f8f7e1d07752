package programs;

import io.parallelizable.Parallelizable;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches, right and wrong ones. */
class Caches {
    static class Memo {
        private static final Map<Integer, Long> MEMO = new HashMap<>();

        @Parallelizable // StaticState
        static long fibonacci(int n) {
            if (n < 2) {
                return n;
            }
            Long known = MEMO.get(n);
            if (known == null) {
                known = fibonacci(n - 1) + fibonacci(n - 2);
                MEMO.put(n, known);
            }
            return known;
        }
    }

    static class ConcurrentMemo {
        private static final Map<Integer, Double> MEMO = new ConcurrentHashMap<>();

        @Parallelizable // -
        static double zeta(int n) {
            return MEMO.computeIfAbsent(n, key -> 1.0 / key / key);
        }
    }

    static class Table {
        private static double[] table;

        private static double[] table() {
            if (table == null) {
                double[] made = new double[1000];
                for (int i = 0; i < made.length; i++) {
                    made[i] = Math.log(i + 1);
                }
                table = made;
            }
            return table;
        }

        @Parallelizable // -
        static double logarithm(int n) {
            return table()[n];
        }
    }

    static class FilledOnFirstUse {
        private static final double[] FACTORIALS = new double[171];

        @Parallelizable // -
        static double factorial(int n) {
            if (FACTORIALS[n] == 0) {
                double product = 1;
                for (int i = 2; i <= n; i++) {
                    product *= i;
                }
                FACTORIALS[n] = product;
            }
            return FACTORIALS[n];
        }
    }

    static class GrowingTable {
        private static double[] values = new double[1];
        private static int known = 1;

        @Parallelizable // StaticState
        static double harmonic(int n) {
            if (n >= values.length) {
                values = java.util.Arrays.copyOf(values, 2 * n);
            }
            while (known <= n) {
                values[known] = values[known - 1] + 1.0 / known;
                known++;
            }
            return values[n];
        }
    }

    static class LastKey {
        private static double lastX = Double.NaN;
        private static double lastResult;

        @Parallelizable // StaticState
        static double expensive(double x) {
            if (x != lastX) {
                lastX = x;
                lastResult = Math.sin(x) * Math.exp(x);
            }
            return lastResult;
        }
    }
}
