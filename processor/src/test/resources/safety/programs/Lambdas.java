package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Code in lambda expressions, run or only kept. */
class Lambdas {
    static class RunAtOnce {
        static int visited;

        @Parallelizable // StaticState
        static double norm(double[] x) {
            return DoubleStream.of(x).map(v -> {
                visited++;
                return v * v;
            }).sum();
        }
    }

    static class MethodReference {
        private static final List<Integer> FOUND = new ArrayList<>();

        @Parallelizable // StaticState
        static void divisors(int n) {
            IntStream.rangeClosed(1, n).filter(d -> n % d == 0).forEach(FOUND::add);
        }
    }

    static class OwnList {
        @Parallelizable // -
        static List<Integer> factors(int n) {
            List<Integer> found = new ArrayList<>();
            IntStream.rangeClosed(1, n).filter(d -> n % d == 0).forEach(found::add);
            return found;
        }
    }

    static class FilledByCode {
        private static final double[] WORK = new double[100];
        private static final double[] SQUARES = new double[100];

        @Parallelizable // StaticState
        static double setByALambda(double x) {
            Arrays.setAll(WORK, i -> x * i);
            return WORK[3];
        }

        @Parallelizable // StaticState
        static double setByALambdaInAVariable(double x) {
            IntToDoubleFunction multiple = i -> x * i;
            Arrays.parallelSetAll(WORK, multiple);
            return WORK[3];
        }

        @Parallelizable // -
        static double setToTheSameByALambda(double x) {
            Arrays.setAll(SQUARES, i -> i * i);
            return x * SQUARES[3];
        }

        @Parallelizable // -
        static double ownSetByALambda(double x) {
            double[] work = new double[100];
            Arrays.setAll(work, i -> x * i);
            return work[3];
        }
    }

    static class OnlyReturned {
        static int made;

        @Parallelizable // -
        static Supplier<Integer> counter(int start) {
            return () -> start + made++;
        }
    }

    static class PassedToOwnMethod {
        private static double[] last = new double[2];

        private static double bisect(DoubleUnaryOperator f, double a, double b) {
            for (int i = 0; i < 50; i++) {
                double m = (a + b) / 2;
                if (f.applyAsDouble(m) > 0) {
                    b = m;
                } else {
                    a = m;
                }
            }
            return a;
        }

        @Parallelizable // StaticState
        static double zero(double c) {
            return bisect(x -> {
                last[0] = x;
                return x * x - c;
            }, 0, c);
        }
    }

    static class Grouping {
        @Parallelizable // -
        static Map<Integer, Integer> lengths(List<String> words) {
            Map<Integer, Integer> counts = new HashMap<>();
            words.forEach(word -> counts.merge(word.length(), 1, Integer::sum));
            return counts;
        }
    }
}
