package programs;

import io.parallelizable.Parallelizable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counting calls, and numbering with the count. */
class Counters {
    static class Evaluations {
        static int evaluations;

        @Parallelizable // StaticState
        static double rosenbrock(double x, double y) {
            evaluations++;
            return 100 * Math.pow(y - x * x, 2) + Math.pow(1 - x, 2);
        }
    }

    static class InCallee {
        private static long steps;

        private static double step(double x) {
            steps += 1;
            return x - (x * x - 2) / (2 * x);
        }

        @Parallelizable // StaticState
        static double newton(double x) {
            for (int i = 0; i < 20; i++) {
                x = step(x);
            }
            return x;
        }
    }

    static class Numbered {
        private static int next;

        @Parallelizable // CallOrder
        static String label(String sample) {
            return sample + "-" + next++;
        }
    }

    static class AtomicNumber {
        private static final AtomicInteger NEXT = new AtomicInteger();

        @Parallelizable // CallOrder
        static String tag(String sample) {
            return sample + "-" + NEXT.incrementAndGet();
        }
    }

    static class LockedNumber {
        private static int last;

        private static synchronized int number() {
            last++;
            return last;
        }

        @Parallelizable // CallOrder
        static int rank(String sample) {
            return number();
        }
    }

    static class Statistics {
        private static final LongAdder CALLS = new LongAdder();

        @Parallelizable // -
        static double sphere(double x) {
            CALLS.increment();
            return x * x;
        }
    }

    static class AtomicStatistics {
        private static final AtomicInteger CALLS = new AtomicInteger();

        @Parallelizable // -
        static double ackley(double x) {
            CALLS.incrementAndGet();
            return -20 * Math.exp(-0.2 * Math.abs(x));
        }
    }

    static class LocalCounter {
        @Parallelizable // -
        static int collatz(long n) {
            int steps = 0;
            while (n != 1) {
                n = n % 2 == 0 ? n / 2 : 3 * n + 1;
                steps++;
            }
            return steps;
        }
    }

    static class Updated {
        private static final AtomicLong LEFT = new AtomicLong(100);
        private static final AtomicLong MOST = new AtomicLong();

        @Parallelizable // CallOrder
        static long updatedAndRead(long x) {
            return x + LEFT.updateAndGet(left -> left - 1);
        }

        @Parallelizable // CallOrder
        static long accumulatedAndRead(long x) {
            return MOST.accumulateAndGet(x, Math::max);
        }

        @Parallelizable // -
        static long accumulatedOnly(long x) {
            MOST.accumulateAndGet(x, Math::max);
            return x;
        }
    }
}
